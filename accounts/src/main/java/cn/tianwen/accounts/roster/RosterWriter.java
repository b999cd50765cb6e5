package cn.tianwen.accounts.roster;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.PeopleBatch;
import cn.tianwen.accounts.people.PersonRow;
import cn.tianwen.accounts.people.RowResult;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.rows.RejectedRow;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Writes rows that are in order, and sorts out what became of all. */
final class RosterWriter {

  private final RosterKind kind;
  private final PeopleBatch batch;
  private final InstitutionWriter institutions;
  private final Principal who;

  /**
   * What became of some rows.
   *
   * @param refused in the order of the file
   */
  record Written(long created, long changed, long unchanged, List<RejectedRow> refused) {}

  RosterWriter(RosterKind kind, Accounts accounts, Principal who) {
    this.kind = kind;
    this.batch = accounts.peopleBatch();
    this.institutions = new InstitutionWriter(accounts.institutions(), accounts.directory(), who);
    this.who = who;
  }

  /** Writes at most {@value PeopleBatch#MOST_ROWS} rows; people as a whole or not at all. */
  Written write(List<RosterRow> rows) {
    Iterator<RowResult> results = results(rows).iterator();
    long[] counts = new long[RowResult.Kind.values().length];
    List<RejectedRow> refused = new ArrayList<>();
    for (RosterRow row : rows) {
      if (!row.isAccepted()) {
        refused.add(row.rejected());
        continue;
      }
      RowResult result = results.next();
      counts[result.kind().ordinal()]++;
      if (result.kind() == RowResult.Kind.REFUSED) {
        refused.add(row.refusedFor(RosterColumn.faults(kind, result.problems())).rejected());
      }
    }
    return new Written(
        counts[RowResult.Kind.CREATED.ordinal()],
        counts[RowResult.Kind.CHANGED.ordinal()],
        counts[RowResult.Kind.UNCHANGED.ordinal()],
        refused);
  }

  private List<RowResult> results(List<RosterRow> rows) {
    if (kind == RosterKind.INSTITUTIONS) {
      return rows.stream()
          .flatMap(row -> Stream.ofNullable(row.institution()))
          .map(institutions::write)
          .toList();
    }
    List<PersonRow> people = new ArrayList<>();
    for (RosterRow row : rows) {
      if (row.person() != null) {
        people.add(row.person());
      }
    }
    return people.isEmpty() ? List.of() : batch.write(who, people);
  }
}
