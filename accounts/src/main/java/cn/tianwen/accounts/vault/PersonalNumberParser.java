package cn.tianwen.accounts.vault;

import java.text.Normalizer;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads numbers as people write them: with gaps, full-width, with +86. Thread-safe. */
public final class PersonalNumberParser {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Pd}()·.]+");

  private final Clock clock;

  /** Takes the clock that says which birth dates lie in the future. */
  public PersonalNumberParser(Clock clock) {
    this.clock = clock;
  }

  /**
   * Checks a number and brings it into its normal form: an ID card with 18 characters, also when
   * the old form of 15 digits was given; a bank card as digits; a mobile phone as 11 digits, a
   * fixed one as area code, hyphen, number.
   *
   * @throws InvalidPersonalNumberException when it is none of this kind
   */
  public PersonalNumber parse(PersonalNumberKind kind, String written) {
    String plain =
        GAPS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC).strip())
            .replaceAll("")
            .toUpperCase(Locale.ROOT);
    return new PersonalNumber(
        kind,
        switch (kind) {
          case ID_CARD -> IdCardNumber.normal(plain, clock.instant().atZone(CHINA).toLocalDate());
          case BANK_CARD -> BankCardNumber.normal(plain);
          case PHONE -> PhoneNumber.normal(plain);
        });
  }
}
