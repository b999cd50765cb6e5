package cn.tianwen.editorial.issue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file in the register, made or still to be made.
 *
 * @param code stands on every page and in the QR, see {@link IssueCode}
 * @param number publication number
 * @param contentHash of the version
 * @param recipient null for the edition that everybody gets
 * @param mark number that the hardened edition carries invisibly, 1 to 4,294,967,295; unique
 * @param pagesDone pages made so far; 0 unless it is being made
 * @param pagesTotal how many there will be; 0 while that is unknown
 * @param sha256 of the file in hex, its key in the content store; null before it is ready
 * @param bytes its size; 0 before it is ready
 * @param pages 0 before it is ready
 * @param readyAt null before it is ready
 * @param failure why it could not be made, in Chinese; else empty
 */
public record IssuedFile(
    String code,
    String number,
    UUID item,
    int version,
    String contentHash,
    Edition edition,
    @Nullable Recipient recipient,
    UUID orderedBy,
    Instant orderedAt,
    long mark,
    IssueState state,
    int pagesDone,
    int pagesTotal,
    @Nullable String sha256,
    long bytes,
    int pages,
    @Nullable Instant readyAt,
    String failure) {

  /** Whether nothing more will happen by itself. */
  public boolean isOver() {
    return state == IssueState.READY || state == IssueState.FAILED;
  }

  /** The code in groups of four, for people. */
  public String shownCode() {
    return IssueCode.shown(code);
  }
}
