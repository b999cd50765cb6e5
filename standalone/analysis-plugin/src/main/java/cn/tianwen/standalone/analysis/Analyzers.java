package cn.tianwen.standalone.analysis;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The analysers by name. */
final class Analyzers {

  static final Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> BY_NAME =
      Map.of(
          "smartcn",
          (index, environment, name, settings) ->
              new Fixed(name, new SmartChineseAnalyzer(SmartChineseAnalyzer.getDefaultStopSet())),
          "cjk",
          (index, environment, name, settings) -> new Fixed(name, cjk(environment, settings)));

  private Analyzers() {}

  private static CJKAnalyzer cjk(Environment environment, Settings settings) {
    return new CJKAnalyzer(
        Analysis.parseStopWords(environment, settings, CJKAnalyzer.getDefaultStopSet()));
  }

  private static final class Fixed extends AbstractIndexAnalyzerProvider<Analyzer> {

    private final Analyzer analyzer;

    Fixed(String name, Analyzer analyzer) {
      super(name);
      this.analyzer = analyzer;
    }

    @Override
    public Analyzer get() {
      return analyzer;
    }
  }
}
