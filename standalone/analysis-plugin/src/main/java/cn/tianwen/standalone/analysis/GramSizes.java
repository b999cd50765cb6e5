package cn.tianwen.standalone.analysis;

import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexSettings;

/**
 * The lengths of n-grams.
 *
 * @param shortest setting {@code min_gram}
 * @param longest setting {@code max_gram}
 */
record GramSizes(int shortest, int longest) {

  static GramSizes from(Settings settings, int shortest, int longest) {
    return new GramSizes(
        settings.getAsInt("min_gram", shortest), settings.getAsInt("max_gram", longest));
  }

  /** Like {@link #from}, but refuses more lengths than the index allows. */
  static GramSizes within(IndexSettings index, Settings settings, int shortest, int longest) {
    GramSizes sizes = from(settings, shortest, longest);
    int difference = sizes.longest - sizes.shortest;
    if (difference > index.getMaxNgramDiff()) {
      throw new IllegalArgumentException(
          "The difference between max_gram and min_gram must be less than or equal to: ["
              + index.getMaxNgramDiff()
              + "] but was ["
              + difference
              + "]. This limit can be set by changing the ["
              + IndexSettings.MAX_NGRAM_DIFF_SETTING.getKey()
              + "] index level setting.");
    }
    return sizes;
  }
}
