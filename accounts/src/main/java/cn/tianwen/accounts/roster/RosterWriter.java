package cn.tianwen.accounts.roster;

import cn.tianwen.accounts.people.PeopleBatch;
import cn.tianwen.accounts.people.PersonRow;
import cn.tianwen.accounts.people.RowResult;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.rows.RejectedRow;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Writes rows that are in order, and sorts out what became of all. */
final class RosterWriter {

  private final PeopleBatch batch;
  private final Principal who;

  /**
   * What became of some rows.
   *
   * @param refused in the order of the file
   */
  record Written(long created, long changed, long unchanged, List<RejectedRow> refused) {}

  RosterWriter(PeopleBatch batch, Principal who) {
    this.batch = batch;
    this.who = who;
  }

  /** Writes at most {@value PeopleBatch#MOST_ROWS} rows, as a whole or not at all. */
  Written write(List<RosterRow> rows) {
    Iterator<RowResult> results = results(rows).iterator();
    long[] counts = new long[RowResult.Kind.values().length];
    List<RejectedRow> refused = new ArrayList<>();
    for (RosterRow row : rows) {
      if (row.person() == null) {
        refused.add(row.rejected());
        continue;
      }
      RowResult result = results.next();
      counts[result.kind().ordinal()]++;
      if (result.kind() == RowResult.Kind.REFUSED) {
        refused.add(row.refusedFor(RosterColumn.faults(result.problems())).rejected());
      }
    }
    return new Written(
        counts[RowResult.Kind.CREATED.ordinal()],
        counts[RowResult.Kind.CHANGED.ordinal()],
        counts[RowResult.Kind.UNCHANGED.ordinal()],
        refused);
  }

  private List<RowResult> results(List<RosterRow> rows) {
    List<PersonRow> people = new ArrayList<>();
    for (RosterRow row : rows) {
      if (row.person() != null) {
        people.add(row.person());
      }
    }
    return people.isEmpty() ? List.of() : batch.write(who, people);
  }
}
