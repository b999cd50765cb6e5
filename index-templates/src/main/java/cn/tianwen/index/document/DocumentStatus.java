package cn.tianwen.index.document;

/** Whether readers may see a document. */
public enum DocumentStatus {
  /** Brought in, but not released yet: 待审核. Never shown to the public. */
  PENDING,
  /** Released and visible to the public. */
  PUBLISHED,
  /** Taken back; kept for the record, never shown. */
  WITHDRAWN
}
