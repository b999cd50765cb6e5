package cn.tianwen.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The region tree 省-市-县 of the provinces served, by GB/T 2260 code. Immutable. */
public final class Regions {

  private final Map<String, Region> byCode;
  private final Map<String, List<Region>> byParent;
  private final Map<String, Region> byFullName;

  private Regions(Collection<Region> regions) {
    Map<String, Region> codes = new LinkedHashMap<>();
    for (Region region : regions) {
      if (codes.put(region.code(), region) != null) {
        throw new IllegalStateException("Region code stands twice: " + region.code());
      }
    }
    byCode = Collections.unmodifiableMap(codes);
    for (Region region : regions) {
      region.parentCode().ifPresent(parent -> require(parent, region));
    }
    byParent =
        regions.stream().collect(Collectors.groupingBy(region -> region.parentCode().orElse("")));
    byFullName =
        regions.stream()
            .collect(Collectors.toUnmodifiableMap(r -> fullName(r.code()), region -> region));
  }

  private void require(String parent, Region child) {
    if (!byCode.containsKey(parent)) {
      throw new IllegalStateException("Parent " + parent + " of " + child.code() + " is unknown");
    }
  }

  /** Loads the bundled list of 广东 and 四川. */
  public static Regions load() {
    return new Regions(
        new TabSeparatedResource("regions.tsv").rows().stream().map(Regions::region).toList());
  }

  private static Region region(Map<String, String> row) {
    return new Region(
        row.getOrDefault("code", ""),
        row.getOrDefault("name", ""),
        Region.Level.valueOf(row.getOrDefault("level", "").toUpperCase(Locale.ROOT)),
        Optional.of(row.getOrDefault("parent", "")).filter(parent -> !parent.isEmpty()),
        Double.parseDouble(row.getOrDefault("lat", "")),
        Double.parseDouble(row.getOrDefault("lon", "")),
        Arrays.stream(row.getOrDefault("aliases", "").split("\\|"))
            .filter(alias -> !alias.isBlank())
            .toList());
  }

  /** The region of a code, if it is one of the provinces served. */
  public Optional<Region> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The region of a full name from the province down, e.g. 广东省茂名市高州市. */
  public Optional<Region> findByFullName(String fullName) {
    return Optional.ofNullable(byFullName.get(fullName));
  }

  /**
   * The region of a code.
   *
   * @throws IllegalArgumentException when the code is unknown
   */
  public Region get(String code) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException("Unknown region code: " + code));
  }

  /** All regions in code-list order. */
  public Collection<Region> list() {
    return byCode.values();
  }

  /** The provinces. */
  public List<Region> listProvinces() {
    return byParent.getOrDefault("", List.of());
  }

  /** The regions directly below a code; empty for a county. */
  public List<Region> listChildren(String code) {
    return byParent.getOrDefault(code, List.of());
  }

  /**
   * Codes from the province down to the region itself, e.g. {@code [440000, 440900, 440981]}.
   *
   * @throws IllegalArgumentException when the code is unknown
   */
  public List<String> path(String code) {
    List<String> path = new ArrayList<>();
    Optional<String> next = Optional.of(code);
    while (next.isPresent()) {
      Region region = get(next.get());
      path.add(0, region.code());
      next = region.parentCode();
    }
    return List.copyOf(path);
  }

  /**
   * How many levels, from the province down, the path of a code shares with another path: 0 in
   * another province, 3 in the same county.
   *
   * @param other codes from the province down, as {@link #path} gives them; may be empty
   * @throws IllegalArgumentException when the code is unknown
   */
  public int sharedLevels(String code, List<String> other) {
    List<String> path = path(code);
    int shared = 0;
    while (shared < Math.min(path.size(), other.size())
        && path.get(shared).equals(other.get(shared))) {
      shared++;
    }
    return shared;
  }

  /**
   * The names from the province down without a separator, e.g. 广东省茂名市高州市.
   *
   * @throws IllegalArgumentException when the code is unknown
   */
  public String fullName(String code) {
    return path(code).stream().map(part -> get(part).name()).collect(Collectors.joining());
  }
}
