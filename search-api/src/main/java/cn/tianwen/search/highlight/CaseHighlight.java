package cn.tianwen.search.highlight;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.BoundaryScanner;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.util.NamedValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Highlights of title, problem and solution as HTML-safe text with {@code <mark>}. Title and
 * problem come whole, the solution as at most two fragments.
 */
public final class CaseHighlight {

  private static final String BIGRAMS = ".bigrams";
  private static final List<String> WHOLE = List.of("title", "problem");
  private static final String SOLUTION = "solution";
  private static final int FRAGMENTS = 2;
  private static final int FRAGMENT_CHARACTERS = 80;
  private static final int MAX_TERMS_TEXT = 200;

  private CaseHighlight() {}

  /**
   * What to ask Elasticsearch for.
   *
   * @param text folded text whose words are marked; nothing is marked when it says nothing
   */
  public static Highlight of(String text) {
    String telling = TellingText.of(text);
    String terms = telling.substring(0, Math.min(telling.length(), MAX_TERMS_TEXT));
    return Highlight.of(
        highlight -> {
          highlight
              .encoder(HighlighterEncoder.Html)
              .preTags("<mark>")
              .postTags("</mark>")
              .highlightQuery(anyField(terms))
              .fields(NamedValue.of(SOLUTION + BIGRAMS, fragments()));
          WHOLE.forEach(field -> highlight.fields(NamedValue.of(field + BIGRAMS, whole())));
          return highlight;
        });
  }

  private static Query anyField(String terms) {
    BoolQuery.Builder bool = new BoolQuery.Builder();
    bool.should(matching(SOLUTION, terms));
    WHOLE.forEach(field -> bool.should(matching(field, terms)));
    return bool.build()._toQuery();
  }

  private static Query matching(String field, String terms) {
    return Query.of(query -> query.match(match -> match.field(field + BIGRAMS).query(terms)));
  }

  private static HighlightField whole() {
    return HighlightField.of(field -> field.numberOfFragments(0));
  }

  private static HighlightField fragments() {
    return HighlightField.of(
        field ->
            field
                .numberOfFragments(FRAGMENTS)
                .fragmentSize(FRAGMENT_CHARACTERS)
                .boundaryScanner(BoundaryScanner.Sentence)
                .boundaryScannerLocale("zh-CN"));
  }

  /**
   * Elasticsearch's answer by plain field name. Overlapping pairs of characters come as one mark
   * beside the other and are joined here.
   */
  public static Map<String, List<String>> read(Map<String, List<String>> highlight) {
    Map<String, List<String>> joined = new HashMap<>();
    highlight.forEach(
        (field, texts) ->
            joined.put(
                field.replace(BIGRAMS, ""),
                texts.stream().map(text -> text.replace("</mark><mark>", "")).toList()));
    return joined;
  }
}
