package cn.tianwen.editorial.finding;

/** Somebody may see a finding, but not dismiss or restore it. The message is for people. */
public final class DismissalRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private DismissalRefusedException(String message) {
    super(message);
  }

  static DismissalRefusedException ofWriter() {
    return new DismissalRefusedException("您写过或修改过这条内容，检查结果要由没有参与编写的审核人员处理。");
  }

  static DismissalRefusedException ofOthers() {
    return new DismissalRefusedException("检查结果只能由本区划的审核人员处理，请联系他们。");
  }
}
