package cn.tianwen.search.experts;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.Lexicon;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who is meant by what was typed. Every clause has a score of its own that does not depend on who
 * else is in the index: what a rare word is must not tell of whom one may not see.
 */
final class PersonMatch {

  private static final String ALL = "100%";
  private static final String MOST = "2<-1 4<70%";
  private static final Pattern LATIN = Pattern.compile("[a-z][a-z']*");
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{2,}");
  private static final int LONGEST_NAME = 12;

  private static final float EXACTLY = 20f;
  private static final float BEGINNING = 6f;
  private static final float EMPLOYER = 5f;
  private static final float CONCEPT = 4f;
  private static final float SAME_CONCEPT = 1f;
  private static final float INDUSTRY = 2f;
  private static final float HOST = 2f;
  private static final float WIDER = 1.5f;
  private static final float PAIR = 0.5f;
  private static final float PAIR_TOLD = 0.2f;

  private final Lexicon lexicon;

  PersonMatch(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Somebody's name, number or institution as it was typed. */
  Query named(String text) {
    return any(byName(text));
  }

  /** Who is named, or meets every part. */
  Query of(AskedPerson asked) {
    List<Query> ways = byName(asked.whole());
    List<Query> parts = asked.parts().stream().map(this::part).toList();
    ways.add(
        parts.isEmpty()
            ? Query.of(query -> query.matchAll(all -> all))
            : Query.of(query -> query.bool(bool -> bool.must(parts))));
    return any(ways);
  }

  /** Who knows about a concept: the same, a narrower one, or its host. */
  Query about(String id) {
    return any(byConcept(id));
  }

  private Query part(AskedPerson.Part part) {
    List<Query> ways = byName(part.text());
    if (!part.industries().isEmpty()) {
      ways.add(terms("industryPath", part.industries(), INDUSTRY));
    }
    part.asked().concepts().stream().map(Concept::id).map(this::byConcept).forEach(ways::addAll);
    String telling = part.asked().telling();
    if (telling.codePointCount(0, telling.length()) > 1) {
      ways.add(match("specialtyText.bigrams", telling, MOST, PAIR));
      ways.add(match("introduction.bigrams", telling, MOST, PAIR_TOLD));
    }
    return any(ways);
  }

  private List<Query> byName(String text) {
    List<Query> ways = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT).replace("'", "");
    if (LATIN.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
      ways.add(terms("pinyin", List.of(lower), EXACTLY));
      ways.add(prefix("pinyin", lower));
      ways.add(terms("initials", List.of(lower), BEGINNING));
    }
    if (NUMBER.matcher(text).matches()) {
      ways.add(terms("number", List.of(text), EXACTLY));
    }
    if (text.length() <= LONGEST_NAME) {
      ways.add(terms("name", List.of(text), EXACTLY));
      ways.add(prefix("name", text));
    }
    if (text.codePointCount(0, text.length()) > 1) {
      ways.add(constant(match("name.bigrams", text, ALL, 1), BEGINNING));
      ways.add(constant(match("institution.bigrams", text, ALL, 1), EMPLOYER));
    }
    return ways;
  }

  private List<Query> byConcept(String id) {
    List<Query> ways = new ArrayList<>();
    ways.add(terms("conceptPath", List.of(id), CONCEPT));
    ways.add(terms("concepts", List.of(id), SAME_CONCEPT));
    List<String> wider = lexicon.broaderIds(id);
    if (!wider.isEmpty()) {
      ways.add(terms("concepts", wider, WIDER));
    }
    List<String> hosts =
        lexicon.find(id).map(concept -> concept.attribute("host")).orElse(List.of());
    if (!hosts.isEmpty()) {
      ways.add(terms("conceptPath", hosts, HOST));
    }
    return ways;
  }

  private static Query any(List<Query> ways) {
    return new BoolQuery.Builder().should(ways).minimumShouldMatch("1").build()._toQuery();
  }

  private static Query terms(String field, Collection<String> values, float boost) {
    List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
    return constant(
        Query.of(
            query -> query.terms(terms -> terms.field(field).terms(list -> list.value(wanted)))),
        boost);
  }

  private static Query prefix(String field, String text) {
    return constant(
        Query.of(query -> query.prefix(prefix -> prefix.field(field).value(text))), BEGINNING);
  }

  private static Query match(String field, String text, String howMany, float boost) {
    return Query.of(
        query ->
            query.match(
                match -> match.field(field).query(text).minimumShouldMatch(howMany).boost(boost)));
  }

  private static Query constant(Query filter, float boost) {
    return Query.of(query -> query.constantScore(score -> score.filter(filter).boost(boost)));
  }
}
