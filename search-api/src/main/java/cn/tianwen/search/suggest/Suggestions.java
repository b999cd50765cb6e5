package cn.tianwen.search.suggest;

import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.text.TextFolder;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.CompletionSuggestOption;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;

/** Suggests standard names of the lexicon first, then titles of cases. Thread-safe. */
public final class Suggestions {

  /** Most suggestions in an answer. */
  public static final int LIMIT = 10;

  private static final int NAMES = 6;
  private static final int LONGEST_PREFIX = 40;
  private static final String TITLES = "titles";

  private final ElasticsearchClient client;
  private final String index;
  private final LexiconPrefixes names;
  private final TextFolder folder = new TextFolder();

  /** Reads the lexicon once; titles come from an alias or index of the case template. */
  public Suggestions(ElasticsearchClient client, Lexicon lexicon, String index) {
    this.client = client;
    this.index = index;
    this.names = new LexiconPrefixes(lexicon);
  }

  /**
   * Completions of what was typed, at most {@value #LIMIT}, each once; none for a blank or very
   * long input.
   *
   * @throws IOException when Elasticsearch does not answer
   */
  public List<String> find(String typed) throws IOException {
    String prefix = folder.fold(typed).toLowerCase(Locale.ROOT);
    if (prefix.isEmpty() || prefix.length() > LONGEST_PREFIX) {
      return List.of();
    }
    SequencedSet<String> found = new LinkedHashSet<>(names.startingWith(prefix, NAMES));
    for (String title : titles(prefix)) {
      if (found.size() < LIMIT) {
        found.add(title);
      }
    }
    return List.copyOf(found);
  }

  /** Only published cases are asked for by their status; the suggester itself cannot filter. */
  private List<String> titles(String prefix) throws IOException {
    SearchResponse<TitleOnly> response =
        client.search(
            request ->
                request
                    .index(index)
                    .size(0)
                    .source(source -> source.filter(fields -> fields.includes("title", "status")))
                    .suggest(
                        suggest ->
                            suggest.suggesters(
                                TITLES,
                                field ->
                                    field
                                        .prefix(prefix)
                                        .completion(
                                            completion ->
                                                completion.field("suggest").size(LIMIT * 2)))),
            TitleOnly.class);
    return response.suggest().getOrDefault(TITLES, List.of()).stream()
        .map(Suggestion::completion)
        .flatMap(completion -> completion.options().stream())
        .map(CompletionSuggestOption::source)
        .filter(title -> title != null && "PUBLISHED".equals(title.status()))
        .map(TitleOnly::title)
        .toList();
  }

  /** The part of a case that is read here. */
  record TitleOnly(String title, String status) {}
}
