package cn.tianwen.editorial;

/** How others may use an item. */
public enum Licence {
  /** Reading only. */
  ALL_RIGHTS_RESERVED("版权所有，未经许可不得转载"),

  /** May be passed on unchanged with its source. */
  FREE_WITH_CREDIT("注明出处可转载"),

  /** May be passed on with its source, not for gain. */
  NON_COMMERCIAL("注明出处可非商业使用"),

  /** Public information of the administration. */
  GOVERNMENT_OPEN("政府公开信息");

  private final String label;

  Licence(String label) {
    this.label = label;
  }

  /** The name shown to people. */
  public String label() {
    return label;
  }
}
