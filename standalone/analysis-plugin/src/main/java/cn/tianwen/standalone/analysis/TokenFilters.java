package cn.tianwen.standalone.analysis;

import static java.util.Map.entry;
import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The token filters by name. */
final class TokenFilters {

  static final Map<String, AnalysisProvider<TokenFilterFactory>> BY_NAME =
      Map.ofEntries(
          entry("cjk_width", filter(context -> context.normalizing(CJKWidthFilter::new))),
          entry("trim", filter(context -> context.normalizing(TrimFilter::new))),
          entry("uppercase", filter(context -> context.normalizing(UpperCaseFilter::new))),
          entry("decimal_digit", filter(context -> context.normalizing(DecimalDigitFilter::new))),
          entry("reverse", filter(context -> context.plain(ReverseStringFilter::new))),
          entry("porter_stem", filter(context -> context.plain(PorterStemFilter::new))),
          entry("flatten_graph", filter(context -> context.plain(FlattenGraphFilter::new))),
          entry(
              "remove_duplicates",
              filter(context -> context.plain(RemoveDuplicatesTokenFilter::new))),
          entry("lowercase", filter(TokenFilterSettings::lowercase)),
          entry("asciifolding", filter(TokenFilterSettings::asciiFolding)),
          entry("cjk_bigram", filter(TokenFilterSettings::cjkBigram)),
          entry("length", filter(TokenFilterSettings::length)),
          entry("limit", filter(TokenFilterSettings::limit)),
          entry("unique", filter(TokenFilterSettings::unique)),
          entry("ngram", filter(TokenFilterSettings::ngram)),
          entry("edge_ngram", filter(TokenFilterSettings::edgeNgram)),
          entry("smartcn_stop", filter(TokenFilterSettings::smartcnStop)),
          entry("truncate", withSettings(TokenFilterSettings::truncate)),
          entry("keyword_marker", withSettings(TokenFilterSettings::keywordMarker)),
          entry("pattern_replace", withSettings(TokenFilterSettings::patternReplace)),
          entry("synonym", withSettings(context -> new Synonyms(context, false))),
          entry("synonym_graph", withSettings(context -> new Synonyms(context, true))));

  /** Filters that mean something else when they are named without settings. */
  static final List<PreConfiguredTokenFilter> WITHOUT_SETTINGS =
      List.of(
          PreConfiguredTokenFilter.singleton(
              "edge_ngram", false, false, input -> new EdgeNGramTokenFilter(input, 1)),
          PreConfiguredTokenFilter.singleton(
              "ngram", false, false, input -> new NGramTokenFilter(input, 1, 2, false)),
          PreConfiguredTokenFilter.singleton(
              "truncate", false, input -> new TruncateTokenFilter(input, 10)));

  private TokenFilters() {}

  private interface Setup {
    TokenFilterFactory read(TokenFilterContext context);
  }

  private static AnalysisProvider<TokenFilterFactory> filter(Setup setup) {
    return (index, environment, name, settings) ->
        setup.read(new TokenFilterContext(index, environment, name, settings));
  }

  private static AnalysisProvider<TokenFilterFactory> withSettings(Setup setup) {
    return requiresAnalysisSettings(filter(setup));
  }
}
