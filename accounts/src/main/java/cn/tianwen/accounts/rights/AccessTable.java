package cn.tianwen.accounts.rights;

import static cn.tianwen.accounts.rights.Extent.ANY;
import static cn.tianwen.accounts.rights.Extent.OWN;
import static cn.tianwen.accounts.rights.Extent.REGION;
import static cn.tianwen.accounts.rights.Role.CENTRE_ADMINISTRATOR;
import static cn.tianwen.accounts.rights.Role.EXPERT;
import static cn.tianwen.accounts.rights.Role.FARMER;
import static cn.tianwen.accounts.rights.Role.INFORMATION_OFFICER;
import static cn.tianwen.accounts.rights.Role.OPERATIONS_STAFF;
import static cn.tianwen.accounts.rights.Role.REVIEWER;
import static cn.tianwen.accounts.rights.Role.SYSTEM_ADMINISTRATOR;
import static cn.tianwen.accounts.rights.Role.TRIAGE_STAFF;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The one table that says which role may do which operation where. What does not stand here is
 * refused. {@code docs/rights.md} is written from it.
 *
 * <p>A need is owned by whoever reported it; an expert owns the needs that were dispatched to them;
 * an item of content is owned by whoever started it. The system administrator keeps the system and
 * has no part in the service.
 */
final class AccessTable {

  private static final Map<Operation, Map<Role, Set<Extent>>> ROWS =
      rows(
          row(Operation.REPORT_NEED)
              .with(OWN, FARMER, INFORMATION_OFFICER)
              .with(REGION, INFORMATION_OFFICER, OPERATIONS_STAFF, CENTRE_ADMINISTRATOR),
          row(Operation.READ_NEED)
              .with(OWN, FARMER, INFORMATION_OFFICER, EXPERT)
              .with(REGION, TRIAGE_STAFF, OPERATIONS_STAFF, CENTRE_ADMINISTRATOR),
          row(Operation.TRIAGE_NEED).with(REGION, TRIAGE_STAFF, CENTRE_ADMINISTRATOR),
          row(Operation.DISPATCH_NEED)
              .with(REGION, TRIAGE_STAFF, OPERATIONS_STAFF, CENTRE_ADMINISTRATOR),
          row(Operation.ANSWER_NEED).with(OWN, EXPERT),
          row(Operation.EVALUATE_SERVICE).with(OWN, FARMER, INFORMATION_OFFICER),
          row(Operation.CALL_BACK).with(REGION, OPERATIONS_STAFF, CENTRE_ADMINISTRATOR),
          row(Operation.EXPORT_SERVICE_RECORDS)
              .with(OWN, EXPERT)
              .with(REGION, OPERATIONS_STAFF, CENTRE_ADMINISTRATOR),
          row(Operation.READ_STATISTICS)
              .with(OWN, INFORMATION_OFFICER, EXPERT)
              .with(REGION, OPERATIONS_STAFF, CENTRE_ADMINISTRATOR)
              .with(ANY, SYSTEM_ADMINISTRATOR),
          row(Operation.SUBMIT_CONTENT)
              .with(OWN, EXPERT)
              .with(REGION, OPERATIONS_STAFF, CENTRE_ADMINISTRATOR),
          row(Operation.REVIEW_CONTENT).with(REGION, REVIEWER),
          row(Operation.PUBLISH_CONTENT).with(REGION, REVIEWER, CENTRE_ADMINISTRATOR),
          row(Operation.READ_PERSON)
              .with(OWN, Role.values())
              .with(REGION, TRIAGE_STAFF, OPERATIONS_STAFF, CENTRE_ADMINISTRATOR)
              .with(ANY, SYSTEM_ADMINISTRATOR),
          row(Operation.EDIT_PERSON)
              .with(OWN, Role.values())
              .with(REGION, OPERATIONS_STAFF, CENTRE_ADMINISTRATOR)
              .with(ANY, SYSTEM_ADMINISTRATOR),
          row(Operation.IMPORT_PEOPLE)
              .with(REGION, OPERATIONS_STAFF, CENTRE_ADMINISTRATOR)
              .with(ANY, SYSTEM_ADMINISTRATOR),
          // Not OWN: nobody widens their own rights beyond their region.
          row(Operation.GRANT_ROLE)
              .with(REGION, CENTRE_ADMINISTRATOR)
              .with(ANY, SYSTEM_ADMINISTRATOR),
          row(Operation.EDIT_CENTRE)
              .with(REGION, CENTRE_ADMINISTRATOR)
              .with(ANY, SYSTEM_ADMINISTRATOR),
          row(Operation.REVEAL_PERSONAL_DATA)
              .with(OWN, Role.values())
              .with(REGION, OPERATIONS_STAFF, CENTRE_ADMINISTRATOR),
          row(Operation.EXPORT_PERSONAL_DATA).with(OWN, Role.values()),
          row(Operation.ERASE_PERSON)
              .with(OWN, Role.values())
              .with(REGION, CENTRE_ADMINISTRATOR)
              .with(ANY, SYSTEM_ADMINISTRATOR),
          row(Operation.READ_AUDIT)
              .with(REGION, CENTRE_ADMINISTRATOR)
              .with(ANY, SYSTEM_ADMINISTRATOR),
          row(Operation.VERIFY_AUDIT).with(ANY, SYSTEM_ADMINISTRATOR),
          row(Operation.PRUNE_AUDIT).with(ANY, SYSTEM_ADMINISTRATOR),
          row(Operation.ROTATE_KEYS).with(ANY, SYSTEM_ADMINISTRATOR));

  private AccessTable() {}

  /** How far a role's right to an operation reaches; empty when it has none. */
  static Set<Extent> extents(Operation operation, Role role) {
    return ROWS.getOrDefault(operation, Map.of()).getOrDefault(role, Set.of());
  }

  private static Map<Operation, Map<Role, Set<Extent>>> rows(Row... rows) {
    Map<Operation, Map<Role, Set<Extent>>> table = new EnumMap<>(Operation.class);
    for (Row row : rows) {
      if (table.put(row.operation, row.extents) != null) {
        throw new IllegalStateException("stands twice in the table: " + row.operation);
      }
    }
    return Collections.unmodifiableMap(table);
  }

  private static Row row(Operation operation) {
    return new Row(operation);
  }

  private static final class Row {

    private final Operation operation;
    private final Map<Role, Set<Extent>> extents = new EnumMap<>(Role.class);

    Row(Operation operation) {
      this.operation = operation;
    }

    Row with(Extent extent, Role... roles) {
      for (Role role : roles) {
        extents.computeIfAbsent(role, none -> EnumSet.noneOf(Extent.class)).add(extent);
      }
      return this;
    }
  }
}
