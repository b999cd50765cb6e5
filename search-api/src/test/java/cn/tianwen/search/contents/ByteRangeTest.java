package cn.tianwen.search.contents;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

  @ParameterizedTest
  @CsvSource({
    "bytes=0-, bytes 0-99/100",
    "bytes=10-19, bytes 10-19/100",
    "bytes=90-500, bytes 90-99/100",
    "bytes=-30, bytes 70-99/100",
    "bytes=-500, bytes 0-99/100",
    "bytes=100-, bytes */100",
    "bytes=-0, bytes */100",
    "bytes=200-300, bytes */100",
  })
  void aRangeIsReadAsTheStandardSays(String header, String answer) {
    ByteRange range = ByteRange.of(header, 100);
    assertThat(range.isPart()).isTrue();
    assertThat(range.header(100)).isEqualTo(answer);
    assertThat(range.isSatisfiable()).isEqualTo(!answer.endsWith("*/100"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "bytes=", "bytes=-", "items=0-1", "bytes=5-2", "bytes=0-1,3-4", "bytes=a-b"})
  void whatCannotBeReadIsIgnored(String header) {
    assertThat(ByteRange.of(header, 100)).isEqualTo(new ByteRange(0, 99, false));
  }

  @Property
  void nothingOutsideOfTheContentIsEverSent(
      @ForAll @LongRange(min = 0, max = 1_000) long first,
      @ForAll @LongRange(min = 0, max = 1_000) long last,
      @ForAll @LongRange(min = 0, max = 1_000) long length) {
    for (String header : new String[] {first + "-" + last, first + "-", "-" + last}) {
      ByteRange range = ByteRange.of("bytes=" + header, length);
      assertThat(range.length()).isBetween(0L, length);
      if (range.isSatisfiable() && range.length() > 0) {
        assertThat(range.first()).isBetween(0L, length - 1);
        assertThat(range.last()).isBetween(range.first(), length - 1);
      }
    }
  }
}
