package cn.tianwen.accounts.vault;

/**
 * A number that belongs to a person, checked and in its one normal form. Shows itself masked unless
 * asked for in full. Immutable.
 */
public final class PersonalNumber {

  private final PersonalNumberKind kind;
  private final String digits;

  /** Takes what {@link PersonalNumberParser} has checked, or the vault has kept. */
  PersonalNumber(PersonalNumberKind kind, String digits) {
    this.kind = kind;
    this.digits = digits;
  }

  /** What it is. */
  public PersonalNumberKind kind() {
    return kind;
  }

  /** The whole number. Not for logs, indices, file names or addresses of pages. */
  public String inFull() {
    return digits;
  }

  /**
   * What may be shown: 138****8000 or 028-****1234; the first and last character of an ID card; the
   * last four digits of a bank card.
   */
  public String masked() {
    String lastFour = digits.substring(digits.length() - 4);
    return switch (kind) {
      case ID_CARD -> digits.charAt(0) + "*".repeat(16) + digits.charAt(digits.length() - 1);
      case BANK_CARD -> "*".repeat(12) + lastFour;
      case PHONE -> digits.substring(0, Math.max(3, digits.indexOf('-') + 1)) + "****" + lastFour;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PersonalNumber number
        && kind == number.kind
        && digits.equals(number.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /** The masked form. */
  @Override
  public String toString() {
    return masked();
  }
}
