package cn.tianwen.extraction;

/** Why a file was not read. */
public enum RefusalReason {
  /** No bytes. */
  EMPTY("空文件"),
  /** Larger than the limit. */
  TOO_LARGE("文件过大"),
  /** A type that this platform does not take, programs among them. */
  UNSUPPORTED_TYPE("不支持的类型"),
  /** Opens with a password only. */
  ENCRYPTED("已加密"),
  /** Truncated or damaged. */
  CORRUPT("已损坏"),
  /** Reading took longer than the limit. */
  TIMED_OUT("解析超时"),
  /** Reading took more memory than the limit, or ended the parser. */
  CRASHED("解析崩溃"),
  /** Unpacks to far more than it is: an archive or XML bomb. */
  BOMB("压缩炸弹"),
  /** Archives in archives, deeper than the limit. */
  TOO_DEEP("嵌套过深"),
  /** More files or more text inside than the limit. */
  TOO_MUCH("内容过多"),
  /** Read, but there is no text in it. */
  NO_TEXT("没有文字"),
  /** An image or a scan, and no text recognition (Tesseract with chi_sim) is installed. */
  NEEDS_OCR("需要文字识别");

  private final String label;

  RefusalReason(String label) {
    this.label = label;
  }

  /** The name shown to people. */
  public String label() {
    return label;
  }
}
