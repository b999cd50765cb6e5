package cn.tianwen.search.experts;

import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import java.util.List;
import java.util.Optional;

/**
 * Where help is needed.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param regionPath codes from the province down to the region; empty for a mere point
 */
public record Origin(double latitude, double longitude, List<String> regionPath) {

  private static final double SOUTH = 3;
  private static final double NORTH = 54;
  private static final double WEST = 73;
  private static final double EAST = 136;

  /** Copies the path. */
  public Origin {
    regionPath = List.copyOf(regionPath);
  }

  /** The seat of a region. */
  static Origin of(Regions regions, String code) {
    Region region = regions.get(code);
    return new Origin(region.latitude(), region.longitude(), regions.path(code));
  }

  /** Reads a region code, or latitude and longitude with a comma between; empty for neither. */
  static Optional<Origin> parse(Regions regions, String text) {
    if (regions.find(text).isPresent()) {
      return Optional.of(of(regions, text));
    }
    String[] parts = text.split(",", -1);
    try {
      double latitude = parts.length == 2 ? Double.parseDouble(parts[0].strip()) : Double.NaN;
      double longitude = parts.length == 2 ? Double.parseDouble(parts[1].strip()) : Double.NaN;
      boolean inChina =
          latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;
      return inChina ? Optional.of(new Origin(latitude, longitude, List.of())) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The finest region; empty for a mere point. */
  public Optional<String> region() {
    return regionPath.isEmpty() ? Optional.empty() : Optional.of(regionPath.getLast());
  }
}
