package cn.tianwen.accounts.audit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AuditDetailTest {

  @Provide
  Arbitrary<String> numbers() {
    Arbitrary<String> gap = Arbitraries.of("", " ", "-", "　", ". ");
    Arbitrary<String> digits = Arbitraries.strings().numeric().ofMinLength(3).ofMaxLength(6);
    return Combinators.combine(digits, gap, digits, gap, digits)
        .as((a, g, b, h, c) -> a + g + b + h + c);
  }

  @Property(tries = 300)
  void noLongNumberGetsThrough(@ForAll("numbers") String number) {
    String fullWidth =
        number
            .codePoints()
            .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    assertThat(AuditDetail.NONE.with("reason", "给农户" + number + "打款").toJson())
        .isEqualTo("{\"reason\":\"给农户***打款\"}");
    assertThat(AuditDetail.NONE.with("reason", "给农户" + fullWidth + "打款").toJson())
        .isEqualTo("{\"reason\":\"给农户***打款\"}");
  }

  @Test
  void whatIsNoNumberOfAPersonStays() {
    assertThat(AuditDetail.NONE.with("reason", "440981 的补助，第 12 批").with("count", 12_345_678))
        .hasToString("{\"count\":12345678,\"reason\":\"440981 的补助,第 12 批\"}");
  }

  @Test
  void namesStandInOneOrderHoweverTheyWereGiven() {
    assertThat(AuditDetail.NONE.with("b", 1).with("a", 2).toJson())
        .isEqualTo(AuditDetail.NONE.with("a", 2).with("b", 1).toJson());
  }
}
