package cn.tianwen.standalone.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.search.suggest.analyzing.SuggestStopFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.lucene.analysis.miscellaneous.DisableGraphAttribute;
import org.jspecify.annotations.Nullable;

/** Reads the settings of those token filters that have any, with the official defaults. */
final class TokenFilterSettings {

  private static final Map<String, Integer> SCRIPTS =
      Map.of(
          "han", CJKBigramFilter.HAN,
          "hiragana", CJKBigramFilter.HIRAGANA,
          "katakana", CJKBigramFilter.KATAKANA,
          "hangul", CJKBigramFilter.HANGUL);

  private static final Map<String, Set<?>> NAMED_STOP_WORDS =
      Map.of("_smartcn_", SmartChineseAnalyzer.getDefaultStopSet());

  private TokenFilterSettings() {}

  /** Without settings the server's own filter of this name is used. */
  static TokenFilterFactory lowercase(TokenFilterContext context) {
    if (context.settings().hasValue("language")) {
      throw new IllegalArgumentException(
          "[language] of lowercase filters is not available on this node");
    }
    return context.normalizing(LowerCaseFilter::new);
  }

  static TokenFilterFactory asciiFolding(TokenFilterContext context) {
    boolean keepOriginal = context.settings().getAsBoolean("preserve_original", false);
    return context.normalizing(
        input -> new ASCIIFoldingFilter(input, keepOriginal), ASCIIFoldingFilter::new);
  }

  static TokenFilterFactory cjkBigram(TokenFilterContext context) {
    boolean unigramsToo = context.settings().getAsBoolean("output_unigrams", false);
    Set<String> ignored = new HashSet<>(context.settings().getAsList("ignored_scripts"));
    int flags =
        SCRIPTS.entrySet().stream()
            .filter(script -> !ignored.contains(script.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    if (!unigramsToo) {
      return context.plain(input -> new CJKBigramFilter(input, flags, false));
    }
    return context.splitting(
        input -> {
          TokenStream both = new CJKBigramFilter(input, flags, true);
          // Two lengths on one position: too many paths for a query built from the graph.
          both.addAttribute(DisableGraphAttribute.class);
          return both;
        });
  }

  static TokenFilterFactory length(TokenFilterContext context) {
    int shortest = context.settings().getAsInt("min", 0);
    int longest = context.settings().getAsInt("max", Integer.MAX_VALUE);
    return context.plain(input -> new LengthFilter(input, shortest, longest));
  }

  static TokenFilterFactory limit(TokenFilterContext context) {
    int most = context.settings().getAsInt("max_token_count", 1);
    boolean consumeAll = context.settings().getAsBoolean("consume_all_tokens", false);
    return context.plain(input -> new LimitTokenCountFilter(input, most, consumeAll));
  }

  static TokenFilterFactory unique(TokenFilterContext context) {
    boolean samePosition = context.settings().getAsBoolean("only_on_same_position", false);
    return context.plain(input -> new UniqueFilter(input, samePosition));
  }

  static TokenFilterFactory ngram(TokenFilterContext context) {
    Settings settings = context.settings();
    GramSizes sizes = GramSizes.within(context.index(), settings, 1, 2);
    boolean keepOriginal = settings.getAsBoolean("preserve_original", false);
    return context.grams(
        input -> new NGramTokenFilter(input, sizes.shortest(), sizes.longest(), keepOriginal));
  }

  static TokenFilterFactory edgeNgram(TokenFilterContext context) {
    Settings settings = context.settings();
    GramSizes sizes = GramSizes.from(settings, 1, 2);
    boolean keepOriginal = settings.getAsBoolean("preserve_original", false);
    UnaryOperator<TokenStream> front =
        input -> new EdgeNGramTokenFilter(input, sizes.shortest(), sizes.longest(), keepOriginal);
    String side = settings.get("side", "front");
    return switch (side) {
      case "front" -> context.grams(front);
      case "back" ->
          context.grams(
              input -> new ReverseStringFilter(front.apply(new ReverseStringFilter(input))));
      default -> throw new IllegalArgumentException("invalid side: " + side);
    };
  }

  static TokenFilterFactory smartcnStop(TokenFilterContext context) {
    Settings settings = context.settings();
    CharArraySet stopWords =
        Analysis.parseWords(
            context.environment(),
            settings,
            "stopwords",
            SmartChineseAnalyzer.getDefaultStopSet(),
            NAMED_STOP_WORDS,
            settings.getAsBoolean("ignore_case", false));
    return settings.getAsBoolean("remove_trailing", true)
        ? context.plain(input -> new StopFilter(input, stopWords))
        : context.plain(input -> new SuggestStopFilter(input, stopWords));
  }

  static TokenFilterFactory truncate(TokenFilterContext context) {
    int length = context.settings().getAsInt("length", -1);
    if (length <= 0) {
      throw new IllegalArgumentException("length parameter must be provided");
    }
    return context.plain(input -> new TruncateTokenFilter(input, length));
  }

  static TokenFilterFactory keywordMarker(TokenFilterContext context) {
    Settings settings = context.settings();
    @Nullable String pattern = settings.get("keywords_pattern");
    if (pattern != null) {
      Pattern keywords = Pattern.compile(pattern);
      return context.plain(input -> new PatternKeywordMarkerFilter(input, keywords));
    }
    boolean ignoreCase = settings.getAsBoolean("ignore_case", false);
    List<String> words = Analysis.getWordList(context.environment(), settings, "keywords");
    if (words == null) {
      throw new IllegalArgumentException(
          "keyword filter requires either `keywords`, `keywords_path`, or `keywords_pattern`");
    }
    CharArraySet keywords = new CharArraySet(words, ignoreCase);
    return context.plain(input -> new SetKeywordMarkerFilter(input, keywords));
  }

  static TokenFilterFactory patternReplace(TokenFilterContext context) {
    Settings settings = context.settings();
    String expression = settings.get("pattern");
    if (expression == null) {
      throw new IllegalArgumentException("pattern is missing for the pattern_replace token filter");
    }
    Pattern pattern = Regex.compile(expression, settings.get("flags"));
    String replacement = settings.get("replacement", "");
    boolean all = settings.getAsBoolean("all", true);
    return context.normalizing(input -> new PatternReplaceFilter(input, pattern, replacement, all));
  }
}
