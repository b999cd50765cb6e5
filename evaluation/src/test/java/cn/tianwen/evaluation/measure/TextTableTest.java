package cn.tianwen.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void numbersStandFlushRight() {
    StringWriter text = new StringWriter();
    new TextTable("system", "p50")
        .row(List.of("a", "1.5"))
        .row(List.of("longer name", "100.0"))
        .print(new PrintWriter(text, true));
    assertThat(text.toString().lines())
        .containsExactly("system         p50", "a              1.5", "longer name  100.0");
  }

  @Test
  void aRowOfAnotherLengthIsRefused() {
    assertThatThrownBy(() -> new TextTable("a", "b").row(List.of("1")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
