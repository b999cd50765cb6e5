package cn.tianwen.accounts.roster;

import cn.tianwen.accounts.people.PersonRow;
import cn.tianwen.rows.RejectedRow;
import cn.tianwen.rows.RowFault;
import cn.tianwen.rows.SourceRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row with what it was understood as.
 *
 * @param number the official number; empty when it could not be read
 * @param person whom it describes; null when the row is refused or describes an institution
 * @param institution what it describes; null when the row is refused or describes a person
 * @param faults why it is refused; empty when it is not
 */
record RosterRow(
    SourceRow row,
    String number,
    @Nullable PersonRow person,
    @Nullable InstitutionRow institution,
    List<RowFault> faults) {

  static RosterRow accepted(SourceRow row, String number, PersonRow person) {
    return new RosterRow(row, number, person, null, List.of());
  }

  static RosterRow accepted(SourceRow row, String number, InstitutionRow institution) {
    return new RosterRow(row, number, null, institution, List.of());
  }

  static RosterRow refused(SourceRow row, List<RowFault> faults) {
    return new RosterRow(row, "", null, null, List.copyOf(faults));
  }

  /** Whether it is to be written. */
  boolean isAccepted() {
    return person != null || institution != null;
  }

  /** The same row, refused after all. */
  RosterRow refusedFor(List<RowFault> reasons) {
    return new RosterRow(row, number, null, null, List.copyOf(reasons));
  }

  RejectedRow rejected() {
    return RejectedRow.of(row, faults);
  }
}
