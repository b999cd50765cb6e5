package cn.tianwen.index.mask;

/**
 * Where a text has a number of a person.
 *
 * @param kind what the number is of
 * @param start index of its first character
 * @param end index behind its last character
 */
public record PersonalNumberPlace(Kind kind, int start, int end) {

  /** What a number is of. */
  public enum Kind {
    ID_CARD("身份证号"),
    BANK_CARD("银行卡号"),
    MOBILE_PHONE("手机号"),
    FIXED_PHONE("固定电话");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The name shown to people. */
    public String label() {
      return label;
    }
  }
}
