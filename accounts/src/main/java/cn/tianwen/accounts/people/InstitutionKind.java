package cn.tianwen.accounts.people;

/** What kind of institution it is. A centre (运管中心) runs the service of its region. */
public enum InstitutionKind {
  CENTRE("运管中心"),
  ADMINISTRATION("农业农村部门"),
  RESEARCH("科研院所"),
  UNIVERSITY("高校"),
  EXTENSION("农技推广机构"),
  SERVICE("社会化服务组织"),
  ENTERPRISE("企业");

  private final String label;

  InstitutionKind(String label) {
    this.label = label;
  }

  /** The name for people. */
  public String label() {
    return label;
  }
}
