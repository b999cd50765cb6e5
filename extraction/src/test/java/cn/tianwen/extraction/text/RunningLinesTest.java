package cn.tianwen.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningLinesTest {

  @Test
  void whatStandsAtTheEdgeOfMostPagesGoes() {
    List<PageLines> pages =
        IntStream.rangeClosed(1, 5)
            .mapToObj(
                page ->
                    new PageLines(
                        page,
                        List.of(
                            "广西柑橘产业报告 " + page,
                            "正文" + "甲乙丙丁戊".charAt(page - 1),
                            "第 " + page + " 页 共 5 页")))
            .toList();

    assertThat(RunningLines.strip(pages))
        .extracting(PageLines::lines)
        .containsExactly(
            List.of("正文甲"), List.of("正文乙"), List.of("正文丙"), List.of("正文丁"), List.of("正文戊"));
  }

  @Test
  void aFooterWithTheNumberOfItsPageGoesFromASinglePage() {
    assertThat(RunningLines.strip(List.of(new PageLines(1, List.of("育秧手册", "正文", "培训资料 第 1 页")))))
        .extracting(PageLines::lines)
        .containsExactly(List.of("育秧手册", "正文"));
  }

  @Test
  void twoPagesThatBeginAlikeKeepTheirLines() {
    List<PageLines> pages =
        List.of(new PageLines(1, List.of("注意事项", "甲")), new PageLines(2, List.of("注意事项", "乙")));

    assertThat(RunningLines.strip(pages)).isEqualTo(pages);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12", "- 3 -", "第 3 页 共 20 页", "第三页 共二十页", "3 / 20", "Page 3 of 20", "— 7 —"})
  void pageNumbersAreKnown(String line) {
    assertThat(RunningLines.isPageNumber(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.5 万亩", "2024 年", "第三章 病害", "12 月防治"})
  void numbersInTextAreNotPageNumbers(String line) {
    assertThat(RunningLines.isPageNumber(line)).isFalse();
  }

  @Property
  void theMiddleOfAPageIsNeverTouched(@ForAll @IntRange(min = 1, max = 30) int lines) {
    List<String> middle = IntStream.range(0, lines).mapToObj(Integer::toString).toList();
    List<String> page =
        java.util.stream.Stream.of(List.of("上", "文"), middle, List.of("下", "文"))
            .flatMap(List::stream)
            .toList();

    assertThat(RunningLines.strip(List.of(new PageLines(1, page))).getFirst().lines())
        .containsSubsequence(middle);
  }
}
