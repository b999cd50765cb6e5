package cn.tianwen.editorial.issue;

/** A file was ordered of something that is not public. The message is for people. */
public final class NotPublicException extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotPublicException() {
    super("这个版本没有公开，不能生成文件。发布以后再试。");
  }
}
