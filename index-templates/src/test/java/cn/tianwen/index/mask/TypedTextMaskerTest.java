package cn.tianwen.index.mask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextMaskerTest {

  private final TypedTextMasker masker = new TypedTextMasker();

  @ParameterizedTest
  @CsvSource({
    "電話１３８００１３８０００, 电话138****8000",
    "1380013\u200b8000, 138****8000",
    "IMG_13800138000.jpg, IMG_138****8000.jpg",
  })
  void numbersAreMaskedHoweverTheyAreTyped(String typed, String expected) {
    assertThat(masker.mask(typed)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"  全角ＡＢＣ與繁體  ", "２０２５年産量１３８０斤", "12345678-a138-4013-8000-abcdefabcdef"})
  void whatHoldsNoneStaysAsItWasTyped(String typed) {
    assertThat(masker.mask(typed)).isEqualTo(typed);
  }

  @Test
  void anIdThatLooksLikeAPhoneIsStillAnId() {
    assertThat(masker.mask("0a138001-3800-4abc-8def-001122334455"))
        .isEqualTo("0a138001-3800-4abc-8def-001122334455");
  }
}
