package cn.tianwen.search.publications;

import cn.tianwen.editorial.Publication;

/** Something was public and is not any more; becomes a problem with status 410. */
final class PublicationEndedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Tombstone tombstone;

  PublicationEndedException(Tombstone tombstone) {
    super(tombstone.number());
    this.tombstone = tombstone;
  }

  Tombstone tombstone() {
    return tombstone;
  }

  /** What people read. */
  String sentence() {
    String what = tombstone.ending() == Publication.Ending.EXPIRED ? "已到期" : "已撤回";
    return "这条内容"
        + what
        + "，不再公开。"
        + (tombstone.reason().isEmpty() ? "" : "原因：" + tombstone.reason());
  }
}
