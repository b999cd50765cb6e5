package cn.tianwen.search.understand;

import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the place that a text names: the finest one by its official name or by an alias. Names that
 * two places share and names that are everyday words of farm text (大竹, 白云) are left alone.
 */
final class RegionFinder {

  private static final int LONGEST_NAME = 12;
  private static final Set<String> EVERYDAY =
      Set.of(
          "大竹", "朝天", "石棉", "黑水", "光明", "和平", "新兴", "前锋", "仁和", "安居", "白云", "东坡", "天全", "高明", "三水",
          "小金", "大安", "中山", "东源", "平远", "长宁", "南海", "九龙", "金川", "东兴", "龙门", "龙湖", "鼎湖", "天河", "五华",
          "通江", "南江", "中江", "合江", "开江", "江城", "江海", "连山", "紫金", "城区", "东区", "西区", "市中区");

  private final Map<String, Region> byName = new HashMap<>();

  RegionFinder(Regions regions) {
    Set<String> shared = new HashSet<>();
    for (Region region : regions.list()) {
      add(region.name(), region, shared);
      region.aliases().forEach(alias -> add(alias, region, shared));
    }
    shared.forEach(byName::remove);
  }

  private void add(String name, Region region, Set<String> shared) {
    if (name.length() < 2 || EVERYDAY.contains(name)) {
      return;
    }
    Region other = byName.putIfAbsent(name, region);
    if (other != null && !other.code().equals(region.code())) {
      shared.add(name);
    }
  }

  /** The code of the finest place named; of several equally fine ones the first. */
  Optional<String> find(String text) {
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
      if (region != null) {
        return Optional.of(region);
      }
    }
    return Optional.empty();
  }
}
