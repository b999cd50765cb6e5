package cn.tianwen.index.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PersonalNumberPlaceTest {

  private static final List<String> PIECES =
      List.of(
          "13800138000",
          "440921199001011234",
          "6222021234567890128",
          "0668-6612345",
          "440921900101123",
          " ",
          "-",
          "1",
          "亩产1250公斤",
          "电话");

  private final PersonalDataMasker masker = new PersonalDataMasker();

  @Test
  void everyNumberIsFoundWithItsKindAndPlace() {
    String text = "证440921199001011234，打138 0013 8000或0668-6612345";

    assertThat(masker.find(text))
        .extracting(
            place -> place.kind().label(), place -> text.substring(place.start(), place.end()))
        .containsExactly(
            tuple("身份证号", "440921199001011234"),
            tuple("手机号", "138 0013 8000"),
            tuple("固定电话", "0668-6612345"));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(8).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 500)
  void somethingIsFoundExactlyWhereSomethingWouldBeMasked(@ForAll("texts") String text) {
    assertThat(masker.find(text).isEmpty()).isEqualTo(masker.mask(text).equals(text));
  }
}
