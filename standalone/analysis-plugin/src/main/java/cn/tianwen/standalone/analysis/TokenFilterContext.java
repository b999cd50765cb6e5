package cn.tianwen.standalone.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** Where a token filter is wanted, and the ways to make a factory of it. */
record TokenFilterContext(
    IndexSettings index, Environment environment, String name, Settings settings) {

  /** A filter that changes tokens in a way of its own. */
  TokenFilterFactory plain(UnaryOperator<TokenStream> filter) {
    return new FilterFactory(name, filter, UnaryOperator.identity(), true, false);
  }

  /** A filter that works on single characters, so that normalisers may use it too. */
  TokenFilterFactory normalizing(UnaryOperator<TokenStream> filter) {
    return normalizing(filter, filter);
  }

  /** Like {@link #normalizing(UnaryOperator)}, with a filter of its own for normalisers. */
  TokenFilterFactory normalizing(
      UnaryOperator<TokenStream> filter, UnaryOperator<TokenStream> normalizer) {
    return new FilterFactory(name, filter, normalizer, true, false);
  }

  /** A filter that splits tokens, so that synonym rules cannot be read through it. */
  TokenFilterFactory splitting(UnaryOperator<TokenStream> filter) {
    return new FilterFactory(name, filter, UnaryOperator.identity(), false, false);
  }

  /** A filter that makes n-grams: splitting, and its offsets confuse the vector highlighter. */
  TokenFilterFactory grams(UnaryOperator<TokenStream> filter) {
    return new FilterFactory(name, filter, UnaryOperator.identity(), false, true);
  }

  private record FilterFactory(
      String name,
      UnaryOperator<TokenStream> filter,
      UnaryOperator<TokenStream> normalizer,
      boolean mayReadSynonyms,
      boolean breaksFastVectorHighlighter)
      implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream input) {
      return filter.apply(input);
    }

    @Override
    public TokenStream normalize(TokenStream input) {
      return normalizer.apply(input);
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
      if (!mayReadSynonyms) {
        throw new IllegalArgumentException(
            "Token filter [" + name + "] cannot be used to parse synonyms");
      }
      return this;
    }
  }
}
