package cn.tianwen.standalone.analysis;

import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The tokenisers by name. */
final class Tokenizers {

  static final Map<String, AnalysisProvider<TokenizerFactory>> BY_NAME =
      Map.of(
          "smartcn_tokenizer", tokenizer((index, settings) -> HMMChineseTokenizer::new),
          "keyword", tokenizer((index, settings) -> keyword(settings)),
          "whitespace", tokenizer((index, settings) -> whitespace(settings)),
          "letter", tokenizer((index, settings) -> LetterTokenizer::new),
          "pattern", tokenizer((index, settings) -> pattern(settings)),
          "ngram", tokenizer(Tokenizers::ngram),
          "edge_ngram", tokenizer((index, settings) -> edgeNgram(settings)));

  private Tokenizers() {}

  private interface Setup {
    Supplier<Tokenizer> read(IndexSettings index, Settings settings);
  }

  private static AnalysisProvider<TokenizerFactory> tokenizer(Setup setup) {
    return (index, environment, name, settings) ->
        TokenizerFactory.newFactory(name, setup.read(index, settings));
  }

  private static Supplier<Tokenizer> keyword(Settings settings) {
    int bufferSize = settings.getAsInt("buffer_size", KeywordTokenizer.DEFAULT_BUFFER_SIZE);
    return () -> new KeywordTokenizer(bufferSize);
  }

  private static Supplier<Tokenizer> whitespace(Settings settings) {
    int longest = settings.getAsInt("max_token_length", CharTokenizer.DEFAULT_MAX_WORD_LEN);
    return () -> new WhitespaceTokenizer(Tokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, longest);
  }

  private static Supplier<Tokenizer> pattern(Settings settings) {
    Pattern pattern = Regex.compile(settings.get("pattern", "\\W+"), settings.get("flags"));
    int group = settings.getAsInt("group", -1);
    return () -> new PatternTokenizer(pattern, group);
  }

  private static Supplier<Tokenizer> ngram(IndexSettings index, Settings settings) {
    GramSizes sizes =
        GramSizes.within(
            index,
            settings,
            NGramTokenizer.DEFAULT_MIN_NGRAM_SIZE,
            NGramTokenizer.DEFAULT_MAX_NGRAM_SIZE);
    IntPredicate inToken = TokenChars.from(settings);
    return () ->
        new NGramTokenizer(sizes.shortest(), sizes.longest()) {
          @Override
          protected boolean isTokenChar(int chr) {
            return inToken.test(chr);
          }
        };
  }

  private static Supplier<Tokenizer> edgeNgram(Settings settings) {
    GramSizes sizes =
        GramSizes.from(
            settings, NGramTokenizer.DEFAULT_MIN_NGRAM_SIZE, NGramTokenizer.DEFAULT_MAX_NGRAM_SIZE);
    IntPredicate inToken = TokenChars.from(settings);
    return () ->
        new EdgeNGramTokenizer(sizes.shortest(), sizes.longest()) {
          @Override
          protected boolean isTokenChar(int chr) {
            return inToken.test(chr);
          }
        };
  }
}
