package cn.tianwen.accounts.people;

import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.people.BatchPlan.Verdict;
import cn.tianwen.accounts.people.PersonWriter.Edit;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.accounts.vault.VaultEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Creates and changes experts and officers by the thousand, for lists that are imported. People are
 * found again by their expert or officer number. What a row leaves empty stays as it was, and so
 * does the availability; a row that changes nothing writes nothing. Batches run one after the
 * other. Thread-safe.
 */
public final class PeopleBatch {

  /** Rows that may come at a time. */
  public static final int MOST_ROWS = 1_000;

  private final PeopleGround ground;

  PeopleBatch(PeopleGround ground) {
    this.ground = ground;
  }

  /**
   * Writes rows in one transaction, with history, notes for the index, phones in the vault and one
   * audit entry. A row that is wrong, or outside of what {@link Operation#IMPORT_PEOPLE} lets this
   * one import, is refused; the others are written.
   *
   * @param who {@link Principal#SYSTEM} from the command line
   * @param rows 1..{@value #MOST_ROWS}
   * @return one for each row, in their order
   * @throws AccessDeniedException when this one may import nothing at all
   * @throws IllegalArgumentException for more rows
   */
  public List<RowResult> write(Principal who, List<PersonRow> rows) {
    if (rows.size() > MOST_ROWS) {
      throw new IllegalArgumentException("at most %d rows: %d".formatted(MOST_ROWS, rows.size()));
    }
    return ground.work().run(who, RecordKind.PERSON, "batch", () -> writeAll(who, rows));
  }

  private List<RowResult> writeAll(Principal who, List<PersonRow> rows) {
    if (ground.rules().scope(who, Operation.IMPORT_PEOPLE).isNothing()) {
      throw new AccessDeniedException(Operation.IMPORT_PEOPLE);
    }
    ground.people().lockFor("batch");
    BatchMatch match = new BatchMatch(ground.people(), ground.institutions(), rows);
    BatchPlan plan = new BatchPlan(ground, who, match);
    List<Verdict> verdicts = rows.stream().map(plan::judge).toList();
    Map<UUID, VaultEntry> phones =
        plan.phones().isEmpty() ? Map.of() : ground.vault().putAll(plan.phones());
    List<Edit> edits = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      if (verdict.step() != null) {
        edits.add(edit(verdict.step(), phones.get(verdict.step().blank().id())));
      }
    }
    List<RowResult> results = results(verdicts, edits, ground.store().save(edits, who));
    audit(who, edits, results);
    return results;
  }

  private Edit edit(BatchPlan.Step step, @Nullable VaultEntry phone) {
    UUID entry = phone == null ? step.blank().phone() : phone.id();
    return new Edit(step.before(), ground.drafts().with(step.blank(), step.draft(), entry));
  }

  private static List<RowResult> results(
      List<Verdict> verdicts, List<Edit> edits, List<PersonStore.Saved> saved) {
    List<RowResult> results = new ArrayList<>();
    int next = 0;
    for (Verdict verdict : verdicts) {
      if (verdict.step() == null) {
        results.add(RowResult.refused(verdict.problems()));
      } else {
        RowResult.Kind kind =
            !saved.get(next).changed()
                ? RowResult.Kind.UNCHANGED
                : edits.get(next).before() == null
                    ? RowResult.Kind.CREATED
                    : RowResult.Kind.CHANGED;
        results.add(RowResult.of(kind, saved.get(next).person().id()));
        next++;
      }
    }
    return results;
  }

  private void audit(Principal who, List<Edit> edits, List<RowResult> results) {
    long created = count(results, RowResult.Kind.CREATED);
    long changed = count(results, RowResult.Kind.CHANGED);
    if (created + changed > 0) {
      ground
          .work()
          .done(
              who,
              Operation.IMPORT_PEOPLE,
              RecordKind.PERSON,
              "batch",
              Target.in(commonPath(edits)),
              AuditDetail.NONE
                  .with("created", created)
                  .with("changed", changed)
                  .with("unchanged", count(results, RowResult.Kind.UNCHANGED))
                  .with("refused", count(results, RowResult.Kind.REFUSED)));
    }
  }

  private static long count(List<RowResult> results, RowResult.Kind kind) {
    return results.stream().filter(result -> result.kind() == kind).count();
  }

  /** The region that everybody belongs to, from the province down. */
  private static List<String> commonPath(List<Edit> edits) {
    List<String> common = edits.getFirst().after().regionPath();
    for (Edit edit : edits) {
      List<String> path = edit.after().regionPath();
      int shared = 0;
      while (shared < Math.min(common.size(), path.size())
          && common.get(shared).equals(path.get(shared))) {
        shared++;
      }
      common = common.subList(0, shared);
    }
    return common;
  }
}
