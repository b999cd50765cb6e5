package cn.tianwen.search.search;

import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.lexicon.Lexicon;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a typed text matches: cases that share most of its pairs of characters, and cases about all
 * the concepts that it names, under whatever name.
 */
final class TextMatch {

  private static final String MOST = "2<-1 4<70%";
  private static final float TITLE = 2f;
  private static final float SOLUTION = 0.5f;
  private static final float CONCEPTS = 3f;

  private final ConceptFinder finder;

  TextMatch(Lexicon lexicon) {
    this.finder = new ConceptFinder(lexicon);
  }

  /**
   * The query.
   *
   * @param text folded, not empty
   */
  Query of(String text) {
    BoolQuery.Builder any = new BoolQuery.Builder().minimumShouldMatch("1");
    any.should(most(CaseIndex.NEED_BIGRAMS, text, 1));
    any.should(most("title.bigrams", text, TITLE));
    any.should(most("solution.bigrams", text, SOLUTION));
    any.should(whole("expert.bigrams", text));
    any.should(whole("institution.bigrams", text));
    if (text.codePointCount(0, text.length()) == 1) {
      any.should(whole(CaseIndex.NEED_CHARS, text));
    }
    Set<String> concepts =
        finder.find(text).stream()
            .filter(ConceptMention::isAffirmed)
            .map(ConceptMention::concept)
            .map(Concept::id)
            .collect(Collectors.toSet());
    if (!concepts.isEmpty()) {
      any.should(about(List.copyOf(concepts)));
    }
    return any.build()._toQuery();
  }

  private static Query most(String field, String text, float boost) {
    return Query.of(
        query ->
            query.match(
                match -> match.field(field).query(text).minimumShouldMatch(MOST).boost(boost)));
  }

  private static Query whole(String field, String text) {
    return Query.of(
        query -> query.match(match -> match.field(field).query(text).minimumShouldMatch("100%")));
  }

  private static Query about(List<String> concepts) {
    BoolQuery.Builder all = new BoolQuery.Builder().boost(CONCEPTS / concepts.size());
    concepts.forEach(
        id -> all.must(must -> must.term(term -> term.field("conceptPath").value(id))));
    return all.build()._toQuery();
  }
}
