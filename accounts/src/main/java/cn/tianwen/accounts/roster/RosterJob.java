package cn.tianwen.accounts.roster;

import cn.tianwen.rows.RejectFile;
import cn.tianwen.rows.RejectedRow;
import cn.tianwen.rows.RowFault;
import cn.tianwen.rows.RowReader;
import cn.tianwen.rows.SourceRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Reads one file from its beginning to its end and writes what is right, a batch at a time. A batch
 * is written as a whole or not at all, and writing one again changes nothing, so that an import
 * that was cut off is simply repeated.
 */
final class RosterJob {

  private static final int ROWS_AT_ONCE = 1_000;
  private static final int ROWS_BETWEEN_BEATS = 5_000;

  private final RosterFile file;
  private final RosterRowParser parser;
  private final RosterWriter writer;
  private final RejectFile.Entry rejects;
  private final BiPredicate<RosterCounts, List<RosterRefusal>> beat;
  private final Map<String, Long> lines = new HashMap<>();
  private final List<RosterRefusal> refusals = new ArrayList<>();
  private RosterCounts counts = RosterCounts.of(0);

  /** The run was given up by others, or the program stops. */
  static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Takes what it works with.
   *
   * @param beat is told how far it is; says whether to go on
   */
  RosterJob(
      RosterFile file,
      RosterRowParser parser,
      RosterWriter writer,
      RejectFile.Entry rejects,
      BiPredicate<RosterCounts, List<RosterRefusal>> beat) {
    this.file = file;
    this.parser = parser;
    this.writer = writer;
    this.rejects = rejects;
    this.beat = beat;
  }

  /**
   * Runs.
   *
   * @throws StoppedException when it was not to go on
   * @throws cn.tianwen.rows.UnreadableFileException when the file is too long or damaged
   */
  RosterCounts run() {
    counts = RosterCounts.of(count());
    beat();
    try (RowReader reader = file.open()) {
      List<RosterRow> batch = new ArrayList<>();
      for (SourceRow row = reader.read(); row != null; row = reader.read()) {
        batch.add(firstOfItsNumber(parser.parse(row)));
        if (batch.size() == ROWS_AT_ONCE) {
          write(batch);
          batch.clear();
        }
      }
      write(batch);
    } catch (IOException e) {
      throw RosterFile.unreadable(e);
    }
    return counts;
  }

  private long count() {
    long[] rows = {0};
    return file.count(
        () -> {
          if (++rows[0] % ROWS_BETWEEN_BEATS == 0) {
            beat();
          }
        });
  }

  private void beat() {
    if (!beat.test(counts, refusals)) {
      throw new StoppedException();
    }
  }

  /** A number that an earlier row has taken is refused. */
  private RosterRow firstOfItsNumber(RosterRow row) {
    Long earlier = !row.isAccepted() ? null : lines.putIfAbsent(row.number(), row.row().number());
    return earlier == null
        ? row
        : row.refusedFor(
            List.of(new RowFault(RosterColumn.NUMBER.label(), "和第 " + earlier + " 行的编号重复")));
  }

  private void write(List<RosterRow> batch) {
    RosterWriter.Written written = writer.write(batch);
    for (RejectedRow row : written.refused()) {
      rejects.add(row);
      if (refusals.size() < RosterRun.REFUSALS_SHOWN) {
        refusals.add(RosterRefusal.of(row));
      }
    }
    counts =
        counts.plus(
            written.created(), written.changed(), written.unchanged(), written.refused().size());
    beat();
  }
}
