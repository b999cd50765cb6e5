package cn.tianwen.standalone.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.standalone.testing.AnalyzeApi.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The analyser of the node against the one that the official plugin wraps. */
class SmartcnIT {

  private static final int SENTENCES = 500;

  private final AnalyzeApi elasticsearch = new AnalyzeApi();

  @AfterEach
  void closeClient() {
    elasticsearch.close();
  }

  @Test
  void smartcnCutsFarmSentencesLikeLucene() throws Exception {
    List<String> sentences = FarmSentences.atLeast(SENTENCES);
    assertThat(sentences).hasSizeGreaterThanOrEqualTo(SENTENCES).doesNotHaveDuplicates();

    try (Analyzer lucene = new SmartChineseAnalyzer()) {
      for (String sentence : sentences) {
        assertThat(
                elasticsearch.analyze("/_analyze", Map.of("analyzer", "smartcn", "text", sentence)))
            .as(sentence)
            .isNotEmpty()
            .isEqualTo(tokens(lucene, sentence));
      }
    }
  }

  private static List<Token> tokens(Analyzer analyzer, String text) throws IOException {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset(), position));
      }
      stream.end();
    }
    return tokens;
  }
}
