package cn.tianwen.search.experts;

import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.people.PersonDocument;
import cn.tianwen.index.spelling.SoundAlike;
import cn.tianwen.index.text.Pinyin;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** What may have been meant where nobody was found: a term, or the name of somebody visible. */
final class SoundAlikePeople {

  private static final int LONGEST_NAME = 6;

  private final ElasticsearchClient client;
  private final SoundAlike terms;
  private final String index;
  private final Pinyin pinyin = new Pinyin();

  SoundAlikePeople(ElasticsearchClient client, Lexicon lexicon, String index) {
    this.client = client;
    this.terms = new SoundAlike(lexicon);
    this.index = index;
  }

  Optional<String> find(String typed, VisiblePeople visible) throws IOException {
    Optional<String> term = terms.find(typed);
    return term.isPresent() || typed.length() > LONGEST_NAME ? term : name(typed, visible);
  }

  private Optional<String> name(String typed, VisiblePeople visible) throws IOException {
    String sound = pinyin.full(typed);
    return client
        .search(
            request ->
                request
                    .index(index)
                    .size(1)
                    .query(
                        query ->
                            query.bool(
                                bool ->
                                    bool.filter(visible.filter())
                                        .filter(
                                            filter ->
                                                filter.term(
                                                    term -> term.field("pinyin").value(sound)))
                                        .mustNot(
                                            not ->
                                                not.term(term -> term.field("name").value(typed)))))
                    .sort(sort -> sort.field(field -> field.field("id"))),
            PersonDocument.class)
        .hits()
        .hits()
        .stream()
        .map(Hit::source)
        .filter(Objects::nonNull)
        .map(PersonDocument::name)
        .findFirst();
  }
}
