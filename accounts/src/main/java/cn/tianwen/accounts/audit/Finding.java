package cn.tianwen.accounts.audit;

/**
 * Something that is wrong with the audit log.
 *
 * @param kind what
 * @param from sequence number of the first entry concerned
 * @param to sequence number of the last one, at least {@code from}
 * @param reason in words
 */
public record Finding(Kind kind, long from, long to, String reason) {

  /** What can be wrong. */
  public enum Kind {
    /** An entry does not say what was written. */
    ALTERED,
    /** An entry is not there. */
    MISSING,
    /** An entry stands where none was written, or belongs to another chain. */
    INSERTED,
    /** An entry stands at another entry's place. */
    REORDERED,
    /** The note of the chain's end, in the database or outside, is not true. */
    HEAD,
    /** The record of what was cut off is not true. */
    CHECKPOINT
  }

  static Finding at(Kind kind, long sequence, String reason) {
    return new Finding(kind, sequence, sequence, reason);
  }
}
