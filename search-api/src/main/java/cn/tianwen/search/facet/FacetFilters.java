package cn.tianwen.search.facet;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.DateRangeQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a search, kept apart so that each facet can be counted without its own.
 *
 * @param <F> the facets of the search
 */
public final class FacetFilters<F> {

  private final Map<F, Query> filters = new LinkedHashMap<>();

  /** Narrows to any of the values; no values, no filter. */
  public FacetFilters<F> anyOf(F facet, String field, Collection<String> values) {
    if (!values.isEmpty()) {
      List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
      filters.put(
          facet,
          Query.of(
              query -> query.terms(terms -> terms.field(field).terms(list -> list.value(wanted)))));
    }
    return this;
  }

  /** Narrows to the days from the first to the last, both included; null is no limit. */
  public FacetFilters<F> between(
      F facet, String field, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null || to != null) {
      DateRangeQuery.Builder range = new DateRangeQuery.Builder().field(field);
      if (from != null) {
        range.gte(from.toString());
      }
      if (to != null) {
        range.lte(to.toString());
      }
      filters.put(facet, range.build()._toRangeQuery()._toQuery());
    }
    return this;
  }

  /** All filters together. */
  public Query all() {
    return allOf(filters.values());
  }

  /** All filters but those of one facet. */
  public Query without(F facet) {
    return allOf(
        filters.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(facet))
            .map(Map.Entry::getValue)
            .toList());
  }

  private static Query allOf(Collection<Query> queries) {
    return queries.isEmpty()
        ? Query.of(query -> query.matchAll(all -> all))
        : Query.of(query -> query.bool(bool -> bool.filter(List.copyOf(queries))));
  }
}
