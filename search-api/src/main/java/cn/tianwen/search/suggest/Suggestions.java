package cn.tianwen.search.suggest;

import cn.tianwen.check.pesticide.BannedPesticides;
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
import org.jspecify.annotations.Nullable;

/** Suggests standard names of the lexicon first, then titles of cases. Thread-safe. */
public final class Suggestions {

  /** Most suggestions in an answer. */
  public static final int LIMIT = 10;

  private static final int NAMES = 6;
  private static final int LONGEST_PREFIX = 40;
  private static final String TITLES = "titles";
  private static final List<String> TITLED =
      List.of("title", "status", "solution", "cropConcept", "industry");

  private final ElasticsearchClient client;
  private final String index;
  private final LexiconPrefixes names;
  private final BannedPesticides bans;
  private final TextFolder folder = new TextFolder();

  /** Reads the lexicon once; titles come from an alias or index of the case template. */
  public Suggestions(
      ElasticsearchClient client, Lexicon lexicon, BannedPesticides bans, String index) {
    this.client = client;
    this.index = index;
    this.names = new LexiconPrefixes(lexicon);
    this.bans = bans;
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

  /**
   * Only published cases are asked for by their status; the suggester itself cannot filter. A title
   * that names a forbidden pesticide which its case advises is left out.
   */
  private List<String> titles(String prefix) throws IOException {
    SearchResponse<TitledCase> response =
        client.search(
            request ->
                request
                    .index(index)
                    .size(0)
                    .source(source -> source.filter(fields -> fields.includes(TITLED)))
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
            TitledCase.class);
    return response.suggest().getOrDefault(TITLES, List.of()).stream()
        .map(Suggestion::completion)
        .flatMap(completion -> completion.options().stream())
        .map(CompletionSuggestOption::source)
        .filter(found -> found != null && "PUBLISHED".equals(found.status()))
        .filter(found -> !isForbidden(found))
        .map(TitledCase::title)
        .toList();
  }

  private boolean isForbidden(TitledCase found) {
    return bans.check(found.title(), found.solution(), found.cropConcept(), found.industry())
        .hidesTitle();
  }

  /** The part of a case that is read here; names as in {@link #TITLED}. */
  record TitledCase(
      String title,
      String status,
      String solution,
      @Nullable String cropConcept,
      String industry) {}
}
