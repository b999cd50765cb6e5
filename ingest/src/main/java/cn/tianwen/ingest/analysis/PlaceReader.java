package cn.tianwen.ingest.analysis;

import cn.tianwen.index.CaseDocument.GeoPoint;
import cn.tianwen.index.place.RegionFinder;
import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which place a document is about. Thread-safe. */
final class PlaceReader {

  private final Regions regions;
  private final RegionFinder finder;

  PlaceReader(Regions regions) {
    this.regions = regions;
    this.finder = new RegionFinder(regions);
  }

  /** Code of the finest place in the first of some texts that names one. */
  Optional<String> find(List<String> texts) {
    return texts.stream().flatMap(text -> finder.find(text).stream()).findFirst();
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
