package cn.tianwen.accounts.rights;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of everything, by region and owner. The same part is described for this program, for
 * PostgreSQL and for Elasticsearch.
 *
 * @param everything no limit at all
 * @param regions codes; what lies in them or below belongs to the part
 * @param owner what this person owns belongs to the part
 */
public record Scope(boolean everything, SortedSet<String> regions, @Nullable UUID owner) {

  /** Refuses what is no region code. */
  public Scope {
    regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
    regions.forEach(RegionCode::require);
  }

  /** Whether nothing belongs to the part. */
  public boolean isNothing() {
    return !everything && regions.isEmpty() && owner == null;
  }

  /** Whether something belongs to the part. */
  public boolean contains(Target target) {
    return everything
        || target.regionPath().stream().anyMatch(regions::contains)
        || (owner != null && owner.equals(target.owner()));
  }

  /**
   * The part as a condition on columns.
   *
   * @param regionPath a column of type {@code text[]} that holds the codes from the province down
   * @param owner a column of type {@code uuid}; null when the rows belong to nobody
   */
  public SqlCondition toSql(String regionPath, @Nullable String owner) {
    if (everything) {
      return new SqlCondition("true", List.of());
    }
    List<String> parts = new ArrayList<>();
    List<Object> parameters = new ArrayList<>();
    if (!regions.isEmpty()) {
      parts.add(regionPath + " && ?::text[]");
      parameters.add("{" + String.join(",", regions) + "}");
    }
    if (owner != null && this.owner != null) {
      parts.add(owner + " = ?");
      parameters.add(this.owner);
    }
    return parts.isEmpty()
        ? new SqlCondition("false", List.of())
        : new SqlCondition("(" + String.join(" or ", parts) + ")", parameters);
  }

  /**
   * The part as a query of Elasticsearch's DSL, to be used as a filter on documents with {@code
   * regionPath}.
   *
   * @param ownerField a keyword field; null when the documents belong to nobody
   */
  public Map<String, Object> toFilter(@Nullable String ownerField) {
    if (everything) {
      return Map.of("match_all", Map.of());
    }
    List<Map<String, Object>> parts = new ArrayList<>();
    if (!regions.isEmpty()) {
      parts.add(Map.of("terms", Map.of("regionPath", List.copyOf(regions))));
    }
    if (ownerField != null && owner != null) {
      parts.add(Map.of("term", Map.of(ownerField, owner.toString())));
    }
    return parts.isEmpty()
        ? Map.of("match_none", Map.of())
        : Map.of("bool", Map.of("should", parts, "minimum_should_match", 1));
  }
}
