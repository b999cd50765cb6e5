package cn.tianwen.standalone.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.junit.jupiter.api.Test;

class MappingRulesTest {

  @Test
  void theLongestSourceWins() throws IOException {
    assertThat(map("洋芋和洋", "洋 => 海", "洋芋 => 马铃薯")).isEqualTo("马铃薯和海");
  }

  @Test
  void escapesStandForWhatCannotBeWritten() throws IOException {
    assertThat(map("稻\t病", "\\t => \\u002d")).isEqualTo("稻-病");
    assertThat(map("a=>b", "a\\=\\>=>c")).isEqualTo("cb");
    assertThat(map("稻\\病", "\\\\ => ")).isEqualTo("稻病");
  }

  @Test
  void aRuleWithoutArrowIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MappingRules.parse(List.of("洋芋")))
        .withMessageContaining("[洋芋]");
  }

  @Test
  void anEscapeThatStopsShortIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MappingRules.parse(List.of("稻 => \\u30")))
        .withMessageContaining("\\u30");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MappingRules.parse(List.of("稻 => \\")))
        .withMessageContaining("escaped");
  }

  private static String map(String text, String... rules) throws IOException {
    StringWriter result = new StringWriter();
    try (Reader mapped =
        new MappingCharFilter(MappingRules.parse(List.of(rules)), new StringReader(text))) {
      mapped.transferTo(result);
    }
    return result.toString();
  }
}
