package cn.tianwen.accounts.vault;

/** Kinds of numbers that the vault keeps. */
public enum PersonalNumberKind {
  ID_CARD("身份证号"),
  BANK_CARD("银行卡号"),
  PHONE("电话号码");

  private final String label;

  PersonalNumberKind(String label) {
    this.label = label;
  }

  /** The name for people. */
  public String label() {
    return label;
  }
}
