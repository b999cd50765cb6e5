package cn.tianwen.ingest.analysis;

import cn.tianwen.index.CaseDocument.GeoPoint;
import cn.tianwen.index.place.RegionFinder;
import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells which place a document is about. Thread-safe. */
final class PlaceReader {

  private static final double NEARLY_ALL = 0.75;

  private final Regions regions;
  private final RegionFinder finder;

  PlaceReader(Regions regions) {
    this.regions = regions;
    this.finder = new RegionFinder(regions);
  }

  /**
   * Code of the place in the first of some texts that names one, or of a finer place within it that
   * a later text names.
   */
  Optional<String> find(List<String> texts) {
    Optional<String> best = Optional.empty();
    for (String text : texts) {
      Optional<String> here = find(text);
      if (best.isEmpty() || here.filter(isWithin(best.get())).isPresent()) {
        best = here;
      }
    }
    return best;
  }

  /** The place that nearly all mentions are of, else what all places have in common. */
  private Optional<String> find(String text) {
    List<String> codes = finder.list(text);
    return codes.stream()
        .filter(code -> Collections.frequency(codes, code) > codes.size() * NEARLY_ALL)
        .findFirst()
        .or(() -> commonAncestor(codes));
  }

  private Optional<String> commonAncestor(List<String> codes) {
    return codes.stream()
        .map(regions::path)
        .reduce((some, other) -> some.stream().filter(other::contains).toList())
        .filter(path -> !path.isEmpty())
        .map(List::getLast);
  }

  private Predicate<String> isWithin(String wider) {
    return code -> regions.path(code).contains(wider);
  }

  /** Whether a text names a city or a county. */
  boolean isLocal(String text) {
    return finder
        .find(text)
        .filter(code -> regions.get(code).level() != Region.Level.PROVINCE)
        .isPresent();
  }

  /** Codes from the province down; none for the whole country. */
  List<String> path(@Nullable String code) {
    return code == null ? List.of() : regions.path(code);
  }

  /** The seat of a region; null for the whole country. */
  @Nullable GeoPoint location(@Nullable String code) {
    if (code == null) {
      return null;
    }
    Region region = regions.get(code);
    return new GeoPoint(region.latitude(), region.longitude());
  }
}
