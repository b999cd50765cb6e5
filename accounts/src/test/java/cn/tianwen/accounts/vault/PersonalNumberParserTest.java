package cn.tianwen.accounts.vault;

import static cn.tianwen.accounts.vault.PersonalNumberKind.BANK_CARD;
import static cn.tianwen.accounts.vault.PersonalNumberKind.ID_CARD;
import static cn.tianwen.accounts.vault.PersonalNumberKind.PHONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.tianwen.accounts.SettableClock;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalNumberParserTest {

  private final PersonalNumberParser parser =
      new PersonalNumberParser(new SettableClock("2026-03-01T00:00:00Z"));

  /** Invented numbers; the first ID card is the example of GB 11643. */
  @ParameterizedTest
  @CsvSource({
    "ID_CARD, 11010519491231002X, 11010519491231002X, 1****************X",
    "ID_CARD, ' 110105 19491231 002x ', 11010519491231002X, 1****************X",
    "ID_CARD, １１０１０５１９４９１２３１００２Ｘ, 11010519491231002X, 1****************X",
    "ID_CARD, 110105491231002, 11010519491231002X, 1****************X",
    "BANK_CARD, 6222 0212 3456 7890 128, 6222021234567890128, ************0128",
    "BANK_CARD, 4111-1111-1111-1111, 4111111111111111, ************1111",
    "PHONE, 13800138000, 13800138000, 138****8000",
    "PHONE, +86 138 0013 8000, 13800138000, 138****8000",
    "PHONE, 0086-138-0013-8000, 13800138000, 138****8000",
    "PHONE, (028) 8666 1234, 028-86661234, 028-****1234",
    "PHONE, 0668-2891234, 0668-2891234, 0668-****1234",
    "PHONE, +86 10 6666 1234, 010-66661234, 010-****1234"
  })
  void whatPeopleWriteHasOneForm(
      PersonalNumberKind kind, String written, String normal, String masked) {
    PersonalNumber number = parser.parse(kind, written);

    assertThat(number.inFull()).isEqualTo(normal);
    assertThat(number.masked()).isEqualTo(masked);
    assertThat(number).hasToString(masked);
    assertThat(parser.parse(kind, normal)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "ID_CARD, 110105194912310021, 校验位",
    "ID_CARD, 11010519490230002X, 出生日期",
    "ID_CARD, 110105202603020020, 出生日期",
    "ID_CARD, 99010519491231002X, 前两位",
    "ID_CARD, 1101051949123100, 18 位",
    "ID_CARD, '', 18 位",
    "BANK_CARD, 6222021234567890127, 校验位",
    "BANK_CARD, 411111111111111, 16 至 19 位",
    "BANK_CARD, 0000000000000000, 16 至 19 位",
    "PHONE, 12800138000, 11 位",
    "PHONE, 1380013800, 11 位",
    "PHONE, 86661234, 区号",
    "PHONE, 010-6666123, 区号",
    "PHONE, 028-16661234, 区号"
  })
  void whatIsNoneIsRefusedWithoutBeingRepeated(
      PersonalNumberKind kind, String written, String reason) {
    assertThatExceptionOfType(InvalidPersonalNumberException.class)
        .isThrownBy(() -> parser.parse(kind, written))
        .withMessageContaining(reason)
        .satisfies(failure -> assertThat(failure.kind()).isEqualTo(kind))
        .satisfies(
            failure -> {
              if (!written.isEmpty()) {
                assertThat(failure).hasMessageNotContaining(written);
              }
            });
  }

  @Property(tries = 300)
  void oneWrongDigitInAnIdCardIsFound(
      @ForAll @StringLength(3) @CharRange(from = '0', to = '9') String order,
      @ForAll @IntRange(max = 16) int place,
      @ForAll @IntRange(min = 1, max = 9) int change) {
    String body = "44098119780615" + order;
    char[] wrong = (body + IdCardNumber.checkCharacter(body)).toCharArray();
    assertThat(parser.parse(ID_CARD, new String(wrong)).inFull()).isEqualTo(new String(wrong));

    wrong[place] = (char) ('0' + (wrong[place] - '0' + change) % 10);

    assertThatExceptionOfType(InvalidPersonalNumberException.class)
        .isThrownBy(() -> parser.parse(ID_CARD, new String(wrong)));
  }

  @Property(tries = 300)
  void oneWrongDigitInABankCardIsFound(
      @ForAll @IntRange(max = 15) int place, @ForAll @IntRange(min = 1, max = 9) int change) {
    char[] wrong = "4111111111111111".toCharArray();
    wrong[place] = (char) ('0' + (wrong[place] - '0' + change) % 10);

    assertThatExceptionOfType(InvalidPersonalNumberException.class)
        .isThrownBy(() -> parser.parse(BANK_CARD, new String(wrong)));
  }

  @Property(tries = 300)
  void everyMobileNumberIsMaskedInItsMiddle(
      @ForAll @IntRange(min = 3, max = 9) int second,
      @ForAll @StringLength(9) @CharRange(from = '0', to = '9') String rest) {
    String written = "1" + second + rest;

    assertThat(parser.parse(PHONE, written).masked())
        .isEqualTo(written.substring(0, 3) + "****" + written.substring(7));
  }
}
