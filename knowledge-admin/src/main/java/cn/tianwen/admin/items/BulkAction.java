package cn.tianwen.admin.items;

/** What can be done to several items at once. */
enum BulkAction {
  /** Drafts and returned items go to the reviewers. */
  SUBMIT("提交审核"),

  /** Drafts that were never submitted are thrown away. */
  DELETE("删除草稿"),

  /** Published items are taken from the public. */
  WITHDRAW("撤回"),

  /** Items stop being public at a time. */
  EXPIRE("设定到期");

  private final String label;

  BulkAction(String label) {
    this.label = label;
  }

  /** The name shown to people. */
  String label() {
    return label;
  }
}
