package cn.tianwen.index.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {

  @ParameterizedTest
  @CsvSource({"陈一, chenyi, cy", "单雄, shanxiong, sx", "曾伟, zengwei, zw", "A陈, achen, ac"})
  void aNameIsTypedInFullOrByItsFirstLetters(String name, String pinyin, String initials) {
    assertThat(PersonNames.of(name).pinyin()).contains(pinyin);
    assertThat(PersonNames.of(name).initials()).contains(initials);
  }

  @Test
  void aNameOfManyReadingsIsBounded() {
    assertThat(PersonNames.of("单单曾曾解解乐乐").pinyin()).hasSizeLessThanOrEqualTo(9);
  }

  @Test
  void whoHasNoNameHasNoReading() {
    assertThat(PersonNames.of("").pinyin()).isEmpty();
    assertThat(PersonNames.of("").initials()).isEmpty();
  }
}
