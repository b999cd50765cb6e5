package cn.tianwen.accounts.roster;

import cn.tianwen.accounts.people.ChangedMeanwhileException;
import cn.tianwen.accounts.people.Directory;
import cn.tianwen.accounts.people.FieldProblem;
import cn.tianwen.accounts.people.Institution;
import cn.tianwen.accounts.people.InstitutionDraft;
import cn.tianwen.accounts.people.Institutions;
import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.people.NoSuchRecordException;
import cn.tianwen.accounts.people.RowResult;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes institutions one by one: they are few, and one may stand above the next. What a row leaves
 * empty stays as it was.
 */
final class InstitutionWriter {

  private final Institutions institutions;
  private final Directory directory;
  private final Principal who;

  InstitutionWriter(Institutions institutions, Directory directory, Principal who) {
    this.institutions = institutions;
    this.directory = directory;
    this.who = who;
  }

  RowResult write(InstitutionRow row) {
    Optional<UUID> parent = find(row.parent()).map(Institution::id);
    if (!row.parent().isEmpty() && parent.isEmpty()) {
      return refused("parent", "没有这个编号的机构；上级要先导入，或写在它的下级前面。");
    }
    Optional<Institution> before = find(row.draft().number());
    try {
      return before.isEmpty()
          ? created(merged(row.draft(), parent.orElse(null), null))
          : changed(before.get(), merged(row.draft(), parent.orElse(null), before.get()));
    } catch (InvalidRecordException e) {
      return RowResult.refused(e.problems());
    } catch (NoSuchRecordException | AccessDeniedException e) {
      return refused("number", "这个编号的机构不归您管，不能修改。");
    } catch (ChangedMeanwhileException e) {
      return refused("number", "导入时别人正好改了这个机构，请再导入一次。");
    }
  }

  private Optional<Institution> find(String number) {
    return directory.listInstitutionsByNumber(number.isEmpty() ? Set.of() : Set.of(number)).stream()
        .findFirst();
  }

  private RowResult created(InstitutionDraft draft) {
    return RowResult.of(RowResult.Kind.CREATED, institutions.create(who, draft).id());
  }

  private RowResult changed(Institution before, InstitutionDraft draft) {
    Institution after = institutions.change(who, before.id(), before.version(), draft);
    return RowResult.of(
        after.version() == before.version() ? RowResult.Kind.UNCHANGED : RowResult.Kind.CHANGED,
        after.id());
  }

  private static InstitutionDraft merged(
      InstitutionDraft draft, @Nullable UUID parent, @Nullable Institution before) {
    return new InstitutionDraft(
        draft.number(),
        draft.name(),
        draft.kind(),
        draft.level(),
        draft.region(),
        parent == null && before != null ? before.parent() : parent,
        draft.address().isEmpty() && before != null ? before.address() : draft.address(),
        draft.phone(),
        draft.position() == null && before != null ? before.position() : draft.position());
  }

  private static RowResult refused(String field, String sentence) {
    return RowResult.refused(List.of(new FieldProblem(field, sentence)));
  }
}
