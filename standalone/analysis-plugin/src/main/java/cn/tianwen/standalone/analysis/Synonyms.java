package cn.tianwen.standalone.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalysisMode;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/**
 * The filters {@code synonym} and {@code synonym_graph} with rules in Solr's format from {@code
 * synonyms} or {@code synonyms_path}. Rule sets kept in an index need the synonyms API and {@code
 * lenient} hides mistakes: both are refused here instead of being half right.
 */
final class Synonyms implements TokenFilterFactory {

  private final TokenFilterContext context;
  private final boolean graph;

  Synonyms(TokenFilterContext context, boolean graph) {
    for (String unsupported : List.of("synonyms_set", "lenient", "format")) {
      if (context.settings().hasValue(unsupported)) {
        throw new IllegalArgumentException(
            "[" + unsupported + "] of synonym filters is not available on this node");
      }
    }
    this.context = context;
    this.graph = graph;
  }

  @Override
  public String name() {
    return context.name();
  }

  @Override
  public AnalysisMode getAnalysisMode() {
    return context.settings().getAsBoolean("updateable", false)
        ? AnalysisMode.SEARCH_TIME
        : AnalysisMode.ALL;
  }

  @Override
  public TokenStream create(TokenStream input) {
    throw new IllegalStateException("synonyms are built for one analysis chain at a time");
  }

  @Override
  public TokenFilterFactory getChainAwareTokenFilterFactory(
      IndexCreationContext creation,
      TokenizerFactory tokenizer,
      List<CharFilterFactory> charFilters,
      List<TokenFilterFactory> previousFilters,
      Function<String, TokenFilterFactory> allFilters) {
    Analyzer ruleAnalyzer =
        new CustomAnalyzer(
            tokenizer,
            charFilters.toArray(CharFilterFactory[]::new),
            previousFilters.stream()
                .map(TokenFilterFactory::getSynonymFilter)
                .toArray(TokenFilterFactory[]::new));
    return new Built(name(), getAnalysisMode(), parse(ruleAnalyzer), graph);
  }

  private SynonymMap parse(Analyzer ruleAnalyzer) {
    boolean expand = context.settings().getAsBoolean("expand", true);
    SolrSynonymParser parser = new SolrSynonymParser(true, expand, ruleAnalyzer);
    try (Reader rules = rules()) {
      parser.parse(rules);
      return parser.build();
    } catch (IOException | ParseException e) {
      throw new IllegalArgumentException("failed to build synonyms of [" + name() + "]", e);
    }
  }

  private Reader rules() {
    List<String> rules =
        Analysis.getWordList(context.environment(), context.settings(), "synonyms");
    if (rules == null) {
      throw new IllegalArgumentException(
          "synonym requires either `synonyms` or `synonyms_path` to be configured");
    }
    return new StringReader(String.join("\n", rules));
  }

  private record Built(String name, AnalysisMode mode, SynonymMap synonyms, boolean graph)
      implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream input) {
      if (synonyms.fst == null) {
        return input;
      }
      return graph
          ? new SynonymGraphFilter(input, synonyms, false)
          : new SynonymFilter(input, synonyms, false);
    }

    /** Rules of a later synonym filter are read without the synonyms of this one. */
    @Override
    public TokenFilterFactory getSynonymFilter() {
      return IDENTITY_FILTER;
    }

    @Override
    public AnalysisMode getAnalysisMode() {
      return mode;
    }
  }
}
