package cn.tianwen.accounts.rights;

/** Something that needs a right. What everybody may do, signed in or not, is not listed. */
public enum Operation {
  REPORT_NEED("上报需求"),
  READ_NEED("查看需求"),
  TRIAGE_NEED("分诊"),
  DISPATCH_NEED("派单、指派专家"),
  ANSWER_NEED("解答需求"),
  EVALUATE_SERVICE("评价服务"),
  CALL_BACK("电话回访"),
  EXPORT_SERVICE_RECORDS("导出服务记录"),
  READ_STATISTICS("查看统计"),

  SUBMIT_CONTENT("提交产业信息和培训材料"),
  REVIEW_CONTENT("审核内容"),
  PUBLISH_CONTENT("发布和撤回内容"),

  READ_PERSON("查看人员档案"),
  EDIT_PERSON("修改人员档案"),
  IMPORT_PEOPLE("导入专家和信息员"),
  GRANT_ROLE("授予和收回角色"),
  EDIT_CENTRE("修改运管中心和单位档案"),

  REVEAL_PERSONAL_DATA("查看完整的证件、银行卡和电话号码"),
  EXPORT_PERSONAL_DATA("导出个人数据"),
  ERASE_PERSON("注销并匿名化"),

  READ_AUDIT("查看审计日志"),
  VERIFY_AUDIT("校验审计日志"),
  PRUNE_AUDIT("清理过期的审计日志"),
  ROTATE_KEYS("更换密钥");

  private final String label;

  Operation(String label) {
    this.label = label;
  }

  /** The name for people. */
  public String label() {
    return label;
  }
}
