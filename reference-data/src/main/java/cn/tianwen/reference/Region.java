package cn.tianwen.reference;

import java.util.List;
import java.util.Optional;

/**
 * A province, city or county with its GB/T 2260 code.
 *
 * @param code six digits, e.g. {@code 440981}
 * @param name official name, e.g. 高州市
 * @param level where it stands in the tree
 * @param parentCode the code one level up; empty for a province
 * @param latitude of its seat, degrees north
 * @param longitude of its seat, degrees east
 * @param aliases other names in use, e.g. 高州
 */
public record Region(
    String code,
    String name,
    Level level,
    Optional<String> parentCode,
    double latitude,
    double longitude,
    List<String> aliases) {

  /** Levels of the region tree, from the top. */
  public enum Level {
    PROVINCE,
    CITY,
    COUNTY
  }

  private static final double EARTH_RADIUS_KM = 6371.0088;

  /** Refuses codes that are not six digits and coordinates outside China's bounding box. */
  public Region {
    if (!code.matches("\\d{6}")) {
      throw new IllegalArgumentException("Not a GB/T 2260 code: " + code);
    }
    if (latitude < 3 || latitude > 54 || longitude < 73 || longitude > 136) {
      throw new IllegalArgumentException(
          "Coordinates outside China for " + code + ": " + latitude + "," + longitude);
    }
    aliases = List.copyOf(aliases);
  }

  /** Great-circle distance between the two seats in kilometres (haversine formula). */
  public double distanceKm(Region other) {
    double dLat = Math.toRadians(other.latitude - latitude);
    double dLon = Math.toRadians(other.longitude - longitude);
    double a =
        Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.pow(Math.sin(dLon / 2), 2);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(a));
  }
}
