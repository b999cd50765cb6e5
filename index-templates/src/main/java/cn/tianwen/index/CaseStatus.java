package cn.tianwen.index;

/** Whether readers may see a case. */
public enum CaseStatus {
  /** Reviewed and visible to the public. */
  PUBLISHED,
  /** Taken back; kept for the record, never shown. */
  WITHDRAWN
}
