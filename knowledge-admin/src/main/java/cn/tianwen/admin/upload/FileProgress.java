package cn.tianwen.admin.upload;

import cn.tianwen.editorial.intake.UploadedBefore;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the reading of a file is.
 *
 * @param message why it became no draft, or what is to be known of the draft; may be empty
 * @param item the draft; null while and when there is none
 * @param before items that were taken from the same file before
 */
public record FileProgress(
    String name, State state, String message, @Nullable UUID item, List<UploadedBefore> before) {

  /** Copies the list. */
  public FileProgress {
    before = List.copyOf(before);
  }

  /** Where a file stands. */
  public enum State {
    /** Others are read before. */
    WAITING("排队中"),
    /** Being read. */
    READING("正在读取"),
    /** A draft was made. */
    DONE("已成草稿"),
    /** It was uploaded before; no draft was made. */
    KNOWN("以前上传过"),
    /** It cannot be read. */
    REFUSED("没有读成");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** The name shown to people. */
    public String label() {
      return label;
    }

    /** Whether nothing happens to it any more. */
    public boolean isOver() {
      return this != WAITING && this != READING;
    }
  }

  static FileProgress waiting(String name) {
    return new FileProgress(name, State.WAITING, "", null, List.of());
  }

  FileProgress reading() {
    return new FileProgress(name, State.READING, "", null, List.of());
  }

  FileProgress refused(String why) {
    return new FileProgress(name, State.REFUSED, why, null, List.of());
  }

  FileProgress known(List<UploadedBefore> items) {
    return new FileProgress(name, State.KNOWN, "", null, items);
  }

  FileProgress done(UUID draft, String remark) {
    return new FileProgress(name, State.DONE, remark, draft, List.of());
  }
}
