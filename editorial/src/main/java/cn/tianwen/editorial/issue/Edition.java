package cn.tianwen.editorial.issue;

/** In which form an item is issued as PDF. */
public enum Edition {
  /** Text that can be searched and read aloud. */
  TEXT("文字版"),

  /** Pages as pictures, with an invisible mark that tells which copy it is. */
  HARDENED("防篡改版");

  private final String label;

  Edition(String label) {
    this.label = label;
  }

  /** The name shown to people. */
  public String label() {
    return label;
  }
}
