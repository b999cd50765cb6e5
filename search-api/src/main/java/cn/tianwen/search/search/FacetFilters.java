package cn.tianwen.search.search;

import cn.tianwen.reference.Industries;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.DateRangeQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The filters of a query, kept apart so that each facet can be counted without its own. */
final class FacetFilters {

  private final Map<Facet, Query> filters = new EnumMap<>(Facet.class);

  FacetFilters(SearchQuery query, Industries industries) {
    if (!query.industries().isEmpty()) {
      List<String> codes =
          query.industries().stream()
              .flatMap(code -> industries.codesWithin(code).stream())
              .distinct()
              .toList();
      filters.put(Facet.INDUSTRY, anyOf("industry", codes));
    }
    if (!query.crops().isEmpty()) {
      filters.put(Facet.CROP, anyOf("crop", query.crops()));
    }
    if (query.region() != null) {
      filters.put(Facet.REGION, anyOf("regionPath", List.of(query.region())));
    }
    if (query.from() != null || query.to() != null) {
      filters.put(Facet.YEAR, between(query));
    }
  }

  /** All filters together. */
  Query all() {
    return allOf(filters.values());
  }

  /** All filters but those of one facet. */
  Query without(Facet facet) {
    return allOf(
        filters.entrySet().stream()
            .filter(entry -> entry.getKey() != facet)
            .map(Map.Entry::getValue)
            .toList());
  }

  private static Query allOf(Collection<Query> queries) {
    return queries.isEmpty()
        ? Query.of(query -> query.matchAll(all -> all))
        : Query.of(query -> query.bool(bool -> bool.filter(List.copyOf(queries))));
  }

  private static Query anyOf(String field, List<String> values) {
    List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
    return Query.of(
        query -> query.terms(terms -> terms.field(field).terms(list -> list.value(wanted))));
  }

  private static Query between(SearchQuery query) {
    DateRangeQuery.Builder range = new DateRangeQuery.Builder().field("solvedOn");
    if (query.from() != null) {
      range.gte(query.from().toString());
    }
    if (query.to() != null) {
      range.lte(query.to().toString());
    }
    return range.build()._toRangeQuery()._toQuery();
  }
}
