package cn.tianwen.standalone.launcher.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Whoever looks for leaks has to find them, or the tests that find none say nothing. */
class PlantedNumbersTest {

  private final PlantedNumbers numbers = new PlantedNumbers();

  @Test
  void everySpellingIsFoundAgain() {
    String text = numbers.all("a text");
    assertThat(numbers.findIn(text)).hasSize(numbers.count());
    assertThat(numbers.findIn(URLEncoder.encode(text, StandardCharsets.UTF_8)))
        .hasSize(numbers.count());
    assertThat(
            numbers.findIn(
                Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))))
        .hasSize(numbers.count());
    assertThat(
            numbers.findIn("\\x" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8))))
        .hasSize(numbers.count());
  }

  @Test
  void hashesWithoutASaltAreFound() throws Exception {
    String phone = NumberKind.PHONE.number(0);
    numbers.one("a form");
    byte[] hash =
        java.security.MessageDigest.getInstance("SHA-256")
            .digest(phone.getBytes(StandardCharsets.US_ASCII));
    assertThat(numbers.findIn("x" + HexFormat.of().formatHex(hash))).hasSize(1);
    assertThat(numbers.findIn("[" + Base64.getEncoder().encodeToString(hash) + "]")).hasSize(1);
  }

  @Test
  void whatIsMaskedIsNotFound() {
    numbers.one("a form");
    assertThat(numbers.findIn("138****0000 与 1380013****")).isEmpty();
  }
}
