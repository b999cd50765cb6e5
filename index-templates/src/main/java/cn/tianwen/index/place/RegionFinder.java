package cn.tianwen.index.place;

import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the place that a text names: the finest one by its official name or by an alias. Names that
 * two places share, names of rivers and plains (嘉陵江, 四川盆地) and names that are everyday words of
 * farm text (大竹, 白云) are left alone, and so is a place where somebody only works or comes from
 * (从深圳回来). Thread-safe.
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
    return list(text).stream().findFirst();
  }

  /**
   * The codes of the finest places named, all of one level, as often and in the order as they are.
   *
   * @param text folded text
   */
  public List<String> list(String text) {
    List<Region> places = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      Optional<Found> found = longestAt(text, start);
      found.map(Found::region).ifPresent(places::add);
      start = found.map(Found::end).orElse(start + 1);
    }
    Optional<Region.Level> finest =
        places.stream().map(Region::level).max(Comparator.naturalOrder());
    return places.stream()
        .filter(place -> finest.filter(place.level()::equals).isPresent())
        .map(Region::code)
        .toList();
  }

  private Optional<Found> longestAt(String text, int start) {
    for (int end = Math.min(text.length(), start + LONGEST_NAME); end > start + 1; end--) {
      String name = text.substring(start, end);
      Region region = byName.get(name);
      if (region != null && words.isPlace(text, start, end)) {
        boolean official = name.equals(region.name());
        return official || !words.isFeature(text, end) || isNamedAt(text, end)
            ? Optional.of(new Found(region, end))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether another place begins here: 四川江油, 广东河源. */
  private boolean isNamedAt(String text, int start) {
    return IntStream.rangeClosed(start + 2, Math.min(text.length(), start + LONGEST_NAME))
        .anyMatch(end -> byName.containsKey(text.substring(start, end)));
  }

  private record Found(Region region, int end) {}
}
