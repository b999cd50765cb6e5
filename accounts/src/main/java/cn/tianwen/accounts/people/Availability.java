package cn.tianwen.accounts.people;

/** Whether an expert takes needs at present. */
public enum Availability {
  AVAILABLE("可接单"),
  BUSY("忙碌"),
  AWAY("暂不接单");

  private final String label;

  Availability(String label) {
    this.label = label;
  }

  /** The name for people. */
  public String label() {
    return label;
  }
}
