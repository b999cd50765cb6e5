package cn.tianwen.accounts.rights;

/** What someone is to the platform. One person may have several, each for a region. */
public enum Role {
  FARMER("农户"),
  INFORMATION_OFFICER("信息员"),
  EXPERT("专家"),
  REVIEWER("审核员"),
  TRIAGE_STAFF("分诊人员"),
  OPERATIONS_STAFF("运管人员"),
  CENTRE_ADMINISTRATOR("运管中心管理员"),
  SYSTEM_ADMINISTRATOR("系统管理员");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  /** The name for people. */
  public String label() {
    return label;
  }
}
