package cn.tianwen.search.experts;

import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.people.PersonDocument;
import cn.tianwen.index.people.PersonKind;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** Reads single experts, of those that may be seen. Thread-safe. */
public final class ExpertArchive {

  private static final int LONGEST_NUMBER = 64;

  private final ElasticsearchClient client;
  private final AccessRules rules;
  private final ExpertViewWriter writer;
  private final String index;

  /** Reads from an alias or index of the template of people. */
  public ExpertArchive(
      ElasticsearchClient client, AccessRules rules, Lexicon lexicon, String index) {
    this.client = client;
    this.rules = rules;
    this.writer = new ExpertViewWriter(lexicon);
    this.index = index;
  }

  /**
   * The expert of a number; empty when there is none, or none that may be seen.
   *
   * @param who is asking; empty for a visitor
   * @throws IOException when Elasticsearch does not answer
   */
  public Optional<ExpertView> find(String number, Optional<Principal> who) throws IOException {
    VisiblePeople visible = VisiblePeople.to(rules, who);
    return read(number, visible).map(person -> writer.write(person, visible, null, null));
  }

  /**
   * The key of an expert's photo in the content store; empty when there is none that may be seen.
   *
   * @param who is asking; empty for a visitor
   * @throws IOException when Elasticsearch does not answer
   */
  public Optional<String> findPhoto(String number, Optional<Principal> who) throws IOException {
    return read(number, VisiblePeople.to(rules, who))
        .flatMap(person -> Optional.ofNullable(person.photo()));
  }

  private Optional<PersonDocument> read(String number, VisiblePeople visible) throws IOException {
    if (number.isBlank() || number.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
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
                                                    term -> term.field("number").value(number)))
                                        .filter(
                                            filter ->
                                                filter.term(
                                                    term ->
                                                        term.field("kind")
                                                            .value(PersonKind.EXPERT.name()))))),
            PersonDocument.class)
        .hits()
        .hits()
        .stream()
        .map(Hit::source)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
