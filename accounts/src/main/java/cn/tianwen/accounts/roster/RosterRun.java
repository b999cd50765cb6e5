package cn.tianwen.accounts.roster;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One import of one file.
 *
 * @param fileName as it was handed in, without personal numbers
 * @param regions codes of the regions that whoever imports may import into; empty for everywhere
 * @param startedBy the person, or {@code system}
 * @param endedAt null while it runs, and when its process died
 * @param message what to do, in Chinese, when it did not end well; else empty
 * @param refusals the first refused rows
 */
public record RosterRun(
    UUID id,
    RosterKind kind,
    String fileName,
    List<String> regions,
    String startedBy,
    Instant startedAt,
    @Nullable Instant endedAt,
    RosterState state,
    RosterCounts counts,
    String message,
    List<RosterRefusal> refusals) {

  /** How many refused rows are kept for showing. */
  public static final int REFUSALS_SHOWN = 20;

  /** Copies the lists. */
  public RosterRun {
    regions = List.copyOf(regions);
    refusals = List.copyOf(refusals);
  }

  /** Whether nothing more will change. */
  public boolean isOver() {
    return state != RosterState.RUNNING;
  }
}
