package cn.tianwen.editorial.internal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.editorial.TextMask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyMarkupTest {

  private static final String KEY = "13800138000".repeat(6).substring(0, 64);
  private static final TextMask MASK = text -> text.replaceAll("1[3-9][0-9]{9}", "***");

  @Test
  void aBodyWithoutNumbersStaysExactlyAsItIs() {
    String body =
        "<p>花期，&amp; 少浇水<br>  。</p><p><img src=\"picture:%s\" alt=\"\"></p>".formatted(KEY);
    assertThat(BodyMarkup.mask(body, MASK)).isSameAs(body);
    assertThat(BodyMarkup.pictures(body)).containsExactly(KEY);
    assertThat(BodyMarkup.isClean(body)).isTrue();
  }

  @Test
  void numbersAreMaskedWhereverTheyStand() {
    assertThat(
            BodyMarkup.mask(
                "<p>打13800138000</p><ul><li>13<strong>8001<em>38</em></strong>000 或</li></ul>"
                    + "<p><strong>花期</strong>少浇水 <img src=\"picture:%s\" alt=\"13900139000\"></p>"
                        .formatted(KEY),
                MASK))
        .isEqualTo(
            "<p>打***</p><ul><li>*** 或</li></ul>"
                + "<p><strong>花期</strong>少浇水 <img src=\"picture:%s\" alt=\"***\"></p>"
                    .formatted(KEY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p onclick=\"x()\">一</p>",
        "<script>x()</script>",
        "<p style=\"color:red\">一</p>",
        "<img src=\"https://example.org/a.png\">",
        "<img src=\"picture:abc\">",
        "<p><a href=\"/\">一</a></p>",
        "<p>一<!-- 二 --></p>",
        "<svg><p>一</p></svg>"
      })
  void whatDoesNotBelongIntoABodyIsSeen(String body) {
    assertThat(BodyMarkup.isClean(body)).isFalse();
  }

  @Test
  void aPictureIsContentAndBlanksAreNot() {
    assertThat(BodyMarkup.isEmpty("<p> \u00a0</p>")).isTrue();
    assertThat(BodyMarkup.isEmpty("<p>一</p>")).isFalse();
    assertThat(BodyMarkup.isEmpty("<img src=\"picture:%s\">".formatted(KEY))).isFalse();
  }
}
