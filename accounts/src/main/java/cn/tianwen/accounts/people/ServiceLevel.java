package cn.tianwen.accounts.people;

/** The level of the service that someone or something belongs to. */
public enum ServiceLevel {
  PROVINCE("省级"),
  CITY("市级"),
  COUNTY("县级"),
  TOWNSHIP("乡级");

  private final String label;

  ServiceLevel(String label) {
    this.label = label;
  }

  /** The name for people. */
  public String label() {
    return label;
  }
}
