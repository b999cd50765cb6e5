package cn.tianwen.standalone.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** Where a token filter is wanted, and the ways to make a factory of it. */
record TokenFilterContext(
    IndexSettings index, Environment environment, String name, Settings settings) {

  /** A filter that changes tokens in a way of its own. */
  TokenFilterFactory plain(UnaryOperator<TokenStream> filter) {
    return new Plain(name, filter);
  }

  /** A filter that works on single characters, so that normalisers may use it too. */
  TokenFilterFactory normalizing(UnaryOperator<TokenStream> filter) {
    return new Normalizing(name, filter, filter);
  }

  /** Like {@link #normalizing(UnaryOperator)}, with a filter of its own for normalisers. */
  TokenFilterFactory normalizing(
      UnaryOperator<TokenStream> filter, UnaryOperator<TokenStream> normalizer) {
    return new Normalizing(name, filter, normalizer);
  }

  /** A filter that splits tokens, so that synonym rules cannot be read through it. */
  TokenFilterFactory splitting(UnaryOperator<TokenStream> filter) {
    return new Splitting(name, filter, false);
  }

  /** A filter that makes n-grams: splitting, and its offsets confuse the vector highlighter. */
  TokenFilterFactory grams(UnaryOperator<TokenStream> filter) {
    return new Splitting(name, filter, true);
  }

  private record Plain(String name, UnaryOperator<TokenStream> filter)
      implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream input) {
      return filter.apply(input);
    }
  }

  private record Normalizing(
      String name, UnaryOperator<TokenStream> filter, UnaryOperator<TokenStream> normalizer)
      implements NormalizingTokenFilterFactory {

    @Override
    public TokenStream create(TokenStream input) {
      return filter.apply(input);
    }

    @Override
    public TokenStream normalize(TokenStream input) {
      return normalizer.apply(input);
    }

    /** Rules are read with one token on each position. */
    @Override
    public TokenFilterFactory getSynonymFilter() {
      return new Normalizing(name, normalizer, normalizer);
    }
  }

  private record Splitting(
      String name, UnaryOperator<TokenStream> filter, boolean breaksFastVectorHighlighter)
      implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream input) {
      return filter.apply(input);
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
      throw new IllegalArgumentException(
          "Token filter [" + name + "] cannot be used to parse synonyms");
    }
  }
}
