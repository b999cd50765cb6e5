package cn.tianwen.accounts.vault;

/** Somebody has no right to see a number in full. */
public final class AccessDeniedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  AccessDeniedException() {
    super("您没有查看完整号码的权限，如确有需要，请联系本区划的运管中心管理员。");
  }
}
