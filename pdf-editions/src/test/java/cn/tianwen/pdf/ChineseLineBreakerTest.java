package cn.tianwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChineseLineBreakerTest {
  @Property(tries = 2_000)
  void noPieceBeginsOrEndsWithTheWrongPunctuation(@ForAll("texts") String text) {
    List<String> pieces = pieces(text);
    assertThat(String.join("", pieces)).isEqualTo(text);
    for (int i = 1; i < pieces.size(); i++) {
      String before = pieces.get(i - 1);
      String after = pieces.get(i);
      assertThat(ChineseLineBreaker.NOT_FIRST).doesNotContain(after.substring(0, 1));
      assertThat(ChineseLineBreaker.NOT_LAST).doesNotContain(before.substring(before.length() - 1));
      assertThat(Character.isLowSurrogate(after.charAt(0))).isFalse();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "水", "稻", "𬭎", "。", "，", "、", "）", "（", "《", "》", "“", "”", "…", "—", "％", "3", "5",
            ".", "k", "g", " ", "℃", "【", "】", "-", "/", "¥", "：", "！")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Example
  void wordsNumbersAndLongSignsStayWhole() {
    assertThat(pieces("每亩3.5kg，重要……是——的"))
        .containsExactly("每", "亩", "3.5kg，", "重", "要", "……", "是", "——", "的");
  }

  private static List<String> pieces(String text) {
    ChineseLineBreaker breaker = new ChineseLineBreaker();
    breaker.setText(text);
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int end = breaker.next(); end != BreakIterator.DONE; end = breaker.next()) {
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }
}
