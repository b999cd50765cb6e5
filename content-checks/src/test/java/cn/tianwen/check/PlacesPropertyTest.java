package cn.tianwen.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlacesPropertyTest {

  private static final List<String> PIECES =
      List.of(
          "<p>",
          "</p>",
          "<h2>",
          "</h2>",
          "<td>",
          "<br>",
          "<img src='x'>",
          " ",
          "\u3000",
          "\u200B",
          "\uD83D\uDE00",
          "İ",
          "用甲胺磷1000倍液。",
          "賭 博",
          "法，轮，功",
          "吡虫林",
          "每亩用吡虫啉30公斤",
          "路口交通",
          "荔枝",
          "13800138000",
          "&lt;",
          "，",
          "冰*毒",
          "A");

  @Provide
  Arbitrary<String> bodies() {
    return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 500)
  void aPlaceAlwaysHoldsItsQuote(@ForAll("bodies") String body) {
    CheckedText text = SampleTexts.of(body);
    ReadText read = TestChecks.ALL.read(text);

    for (TextFinding found : TestChecks.ALL.check(read)) {
      String field = read.text(found.field());
      assertThat(field.substring(found.start(), found.end())).isEqualTo(found.quote());
    }
  }

  @Property(tries = 200)
  void whatIsPutBehindChangesNothingBefore(@ForAll("bodies") String body) {
    List<TextFinding> before = sensitive(body);
    List<TextFinding> after = new ArrayList<>(sensitive(body + "</p><p>没有别的。"));

    assertThat(after).containsAll(before);
  }

  private static List<TextFinding> sensitive(String body) {
    return TestChecks.ALL.check(SampleTexts.of(body)).stream()
        .filter(found -> found.rule().startsWith("sensitive"))
        .toList();
  }
}
