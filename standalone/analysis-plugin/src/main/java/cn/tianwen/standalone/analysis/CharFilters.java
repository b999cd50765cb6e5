package cn.tianwen.standalone.analysis;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.Strings;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The character filters by name. */
final class CharFilters {

  static final Map<String, AnalysisProvider<CharFilterFactory>> BY_NAME =
      Map.of(
          "mapping",
          requiresAnalysisSettings(
              (index, environment, name, settings) ->
                  new Normalizing(name, mapping(environment, settings))),
          "pattern_replace",
          requiresAnalysisSettings(
              (index, environment, name, settings) ->
                  new Normalizing(name, patternReplace(settings))),
          "html_strip",
          (index, environment, name, settings) -> new Plain(name, htmlStrip(settings)));

  private CharFilters() {}

  private static UnaryOperator<Reader> mapping(Environment environment, Settings settings) {
    List<String> rules = Analysis.getWordList(environment, settings, "mappings");
    if (rules == null) {
      throw new IllegalArgumentException(
          "mapping requires either `mappings` or `mappings_path` to be configured");
    }
    NormalizeCharMap map = MappingRules.parse(rules);
    return reader -> new MappingCharFilter(map, reader);
  }

  private static UnaryOperator<Reader> patternReplace(Settings settings) {
    String expression = settings.get("pattern");
    if (!Strings.hasLength(expression)) {
      throw new IllegalArgumentException("pattern is missing for a pattern_replace char filter");
    }
    Pattern pattern = Regex.compile(expression, settings.get("flags"));
    String replacement = settings.get("replacement", "");
    return reader -> new PatternReplaceCharFilter(pattern, replacement, reader);
  }

  private static UnaryOperator<Reader> htmlStrip(Settings settings) {
    Set<String> escapedTags = new HashSet<>(settings.getAsList("escaped_tags"));
    return escapedTags.isEmpty()
        ? HTMLStripCharFilter::new
        : reader -> new HTMLStripCharFilter(reader, escapedTags);
  }

  private static class Plain extends AbstractCharFilterFactory {

    private final UnaryOperator<Reader> filter;

    Plain(String name, UnaryOperator<Reader> filter) {
      super(name);
      this.filter = filter;
    }

    @Override
    public Reader create(Reader reader) {
      return filter.apply(reader);
    }
  }

  /** May also be part of a normaliser of a keyword field. */
  private static final class Normalizing extends Plain implements NormalizingCharFilterFactory {

    Normalizing(String name, UnaryOperator<Reader> filter) {
      super(name, filter);
    }
  }
}
