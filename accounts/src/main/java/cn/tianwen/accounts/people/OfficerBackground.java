package cn.tianwen.accounts.people;

/** From which group an information officer comes. */
public enum OfficerBackground {
  TOWNSHIP_TECHNICIAN("乡镇农技员"),
  FARM_TECHNICIAN("新型农业经营主体技术员"),
  RETURNEE("返乡创业人员"),
  VETERAN("退伍军人"),
  VILLAGE_CADRE("村干部"),
  TEACHER("教师"),
  VILLAGE_DOCTOR("村医"),
  OTHER("其他");

  private final String label;

  OfficerBackground(String label) {
    this.label = label;
  }

  /** The name for people. */
  public String label() {
    return label;
  }
}
