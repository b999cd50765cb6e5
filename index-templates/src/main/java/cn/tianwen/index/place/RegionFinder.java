package cn.tianwen.index.place;

import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the place that a text names: the finest one by its official name or by an alias. Names that
 * two places share and names that are everyday words of farm text (大竹, 白云) are left alone, and so
 * is a place where somebody only works or comes from (从深圳回来). Thread-safe.
 */
public final class RegionFinder {

  private static final int LONGEST_NAME = 12;
  private final PlaceWords words = new PlaceWords();
  private final Map<String, Region> byName = new HashMap<>();

  /** A finder of the places of a region tree. */
  public RegionFinder(Regions regions) {
    Set<String> shared = new HashSet<>();
    for (Region region : regions.list()) {
      add(region.name(), region, shared);
      region.aliases().forEach(alias -> add(alias, region, shared));
    }
    shared.forEach(byName::remove);
  }

  private void add(String name, Region region, Set<String> shared) {
    if (name.length() < 2 || words.isEveryday(name)) {
      return;
    }
    Region other = byName.putIfAbsent(name, region);
    if (other != null && !other.code().equals(region.code())) {
      shared.add(name);
    }
  }

  /**
   * The code of the finest place named; of several equally fine ones the first.
   *
   * @param text folded text
   */
  public Optional<String> find(String text) {
    Optional<Region> best = Optional.empty();
    for (int start = 0; start < text.length(); start++) {
      Optional<Region> here = longestAt(text, start);
      if (here.isPresent()
          && best.map(known -> known.level().compareTo(here.get().level()) < 0).orElse(true)) {
        best = here;
      }
    }
    return best.map(Region::code);
  }

  private Optional<Region> longestAt(String text, int start) {
    for (int end = Math.min(text.length(), start + LONGEST_NAME); end > start + 1; end--) {
      Region region = byName.get(text.substring(start, end));
      if (region != null && words.isPlace(text, start, end)) {
        return Optional.of(region);
      }
    }
    return Optional.empty();
  }
}
