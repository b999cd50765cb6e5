package cn.tianwen.search.experts;

import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.index.text.TextFolder;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names of people and of where they work, by their beginning in Chinese, full pinyin or initials. A
 * plain search with the filter of every search, because the suggester of Elasticsearch knows none.
 */
public final class ExpertSuggestions {

  /** Most suggestions in an answer. */
  public static final int LIMIT = 10;

  private static final int INSTITUTIONS = 4;
  private static final int LONGEST_PREFIX = 40;
  private static final String VALUES = "values";

  private final ElasticsearchClient client;
  private final AccessRules rules;
  private final String index;
  private final TextFolder folder = new TextFolder();

  /** Reads from an alias or index of the template of people. */
  public ExpertSuggestions(ElasticsearchClient client, AccessRules rules, String index) {
    this.client = client;
    this.rules = rules;
    this.index = index;
  }

  /**
   * Completions of what was typed, at most {@value #LIMIT}, each once; none for a blank or very
   * long input.
   *
   * @param who is asking; empty for a visitor
   * @throws IOException when Elasticsearch does not answer
   */
  public List<String> find(String typed, Optional<Principal> who) throws IOException {
    String prefix = folder.fold(typed);
    if (prefix.isEmpty() || prefix.length() > LONGEST_PREFIX) {
      return List.of();
    }
    String latin = prefix.toLowerCase(Locale.ROOT).replaceAll("[' ]", "");
    Query named = any(prefix("name", prefix), prefix("pinyin", latin), prefix("initials", latin));
    Query employed = prefix("institution", prefix);
    Query visible = VisiblePeople.to(rules, who).filter();
    Map<String, Aggregate> found =
        client
            .search(
                request ->
                    request
                        .index(index)
                        .size(0)
                        .query(
                            query -> query.bool(bool -> bool.filter(visible, any(named, employed))))
                        .aggregations("names", among(named, "name", LIMIT))
                        .aggregations("institutions", among(employed, "institution", INSTITUTIONS)),
                Void.class)
            .aggregations();
    return Stream.concat(values(found, "institutions"), values(found, "names"))
        .distinct()
        .limit(LIMIT)
        .toList();
  }

  private static Aggregation among(Query filter, String field, int size) {
    return Aggregation.of(
        part ->
            part.filter(filter)
                .aggregations(
                    VALUES, values -> values.terms(terms -> terms.field(field).size(size))));
  }

  private static Stream<String> values(Map<String, Aggregate> found, String part) {
    Aggregate filtered = found.get(part);
    Aggregate values = filtered == null ? null : filtered.filter().aggregations().get(VALUES);
    return values == null
        ? Stream.empty()
        : values.sterms().buckets().array().stream()
            .map(bucket -> bucket.key().stringValue())
            .filter(value -> !value.isEmpty());
  }

  private static Query prefix(String field, String text) {
    return Query.of(query -> query.prefix(prefix -> prefix.field(field).value(text)));
  }

  private static Query any(Query... queries) {
    return Query.of(
        query -> query.bool(bool -> bool.should(List.of(queries)).minimumShouldMatch("1")));
  }
}
