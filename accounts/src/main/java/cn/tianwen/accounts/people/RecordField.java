package cn.tianwen.accounts.people;

/** A field of a person or an institution, as the history of changes names it. */
public enum RecordField {
  NUMBER("编号"),
  NAME("名称"),
  STATUS("状态"),
  REGION("区划"),
  INSTITUTION("所在单位"),
  PHONE("电话"),
  ID_CARD("身份证号"),
  BANK_CARD("银行卡号"),
  ROLES("角色"),
  EXPERT_NUMBER("专家编号"),
  EXPERT_KIND("专家类别"),
  EXPERT_LEVEL("专家级别"),
  TITLE("技术职称"),
  TITLE_LEVEL("职称级别"),
  JOB("岗位"),
  INDUSTRIES("产业"),
  SPECIALTIES("专长"),
  SPECIALTY_TEXT("专长领域"),
  SERVICE_AREA("服务区域"),
  POSITION("位置"),
  AVAILABILITY("接单状态"),
  AWAY_UNTIL("恢复接单日期"),
  PHOTO("照片"),
  INTRODUCTION("个人简介"),
  OFFICER_NUMBER("信息员编号"),
  BACKGROUND("来源"),
  TOWNSHIP("乡镇"),
  VILLAGE("村"),
  CENTRE("所属运管中心"),
  KIND("类别"),
  LEVEL("级别"),
  PARENT("上级单位"),
  ADDRESS("地址");

  private final String label;

  RecordField(String label) {
    this.label = label;
  }

  /** The name for people. */
  public String label() {
    return label;
  }
}
