package cn.tianwen.search.documents;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.search.testing.SearchApi;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

class TermMarksTest {

  private static final AskedTextReader READER = new AskedTextReader(SearchApi.lexicon());

  private static TermMarks asked(String text) {
    return TermMarks.of(READER.read(text));
  }

  @Test
  void sharedPairsAndEveryNameOfAConceptAreMarked() {
    assertThat(asked("洋芋储藏").html("马铃薯储藏，土豆怕冻")).isEqualTo("<mark>马铃薯储藏</mark>，<mark>土豆</mark>怕冻");
  }

  @Test
  void courtesiesAndQuestionWordsAreNotMarked() {
    assertThat(asked("请问怎么办").html("怎么办都行")).contains("都行");
    assertThat(asked("荔枝怎么办").html("荔枝怎么办")).isEqualTo("<mark>荔枝</mark>怎么办");
  }

  @Test
  void theSnippetIsWhereTheMarksAreAndBeginsWithASentence() {
    String text = "这一句讲别的事情。".repeat(20) + "荔枝采前停药二十天。" + "后面又讲别的。".repeat(20);
    assertThat(asked("荔枝停药").snippet(text, 40))
        .startsWith("…")
        .contains("<mark>荔枝</mark>采前<mark>停药</mark>二十天。")
        .endsWith("…");
  }

  @Property
  void textIsEscapedAndNothingElseIsChanged(
      @ForAll String text, @ForAll @IntRange(min = 1, max = 200) int characters) {
    TermMarks marks = asked("荔枝");
    assertThat(marks.html(text).replace("<mark>", "").replace("</mark>", ""))
        .isEqualTo(HtmlUtils.htmlEscape(text, "UTF-8"));
    assertThat(marks.snippet(text + "<b>荔枝", characters)).doesNotContain("<b>");
  }
}
