package cn.tianwen.accounts.people;

import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.accounts.vault.PersonalNumber;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Judges the rows of one batch, before anything is written. */
final class BatchPlan {

  private final PeopleGround ground;
  private final Principal who;
  private final BatchMatch match;
  private final Instant at;
  private final Set<String> numbers = new HashSet<>();
  private final Map<UUID, PersonalNumber> phones = new LinkedHashMap<>();

  /**
   * A row that is in order.
   *
   * @param before as it was, if it was there
   * @param blank the person that the draft is laid over
   */
  record Step(@Nullable Person before, Person blank, PersonDraft draft) {}

  /** What is to be done with a row: a step, or problems. */
  record Verdict(@Nullable Step step, List<FieldProblem> problems) {}

  BatchPlan(PeopleGround ground, Principal who, BatchMatch match) {
    this.ground = ground;
    this.who = who;
    this.match = match;
    this.at = ground.store().now();
  }

  /** The new phones by the id of the person. */
  Map<UUID, PersonalNumber> phones() {
    return phones;
  }

  Verdict judge(PersonRow row) {
    FieldProblems problems = new FieldProblems();
    Set<Person> people = match.people(row);
    if (row.draft().expert() == null && row.draft().officer() == null) {
      problems.add("expert.number", "这一行没有专家编号，也没有信息员编号，请补上。");
    }
    problems.require(people.size() < 2, "expert.number", "专家编号和信息员编号属于两个不同的人，请核对。");
    once(problems, "expert.number", "E" + BatchMatch.expert(row), BatchMatch.expert(row));
    once(problems, "officer.number", "O" + BatchMatch.officer(row), BatchMatch.officer(row));
    UUID institution = match.institution(row.institution());
    UUID centre = match.institution(row.centre());
    problems.require(
        row.institution() == null || institution != null, "institution", "没有这个单位编号，请先登记这个单位。");
    problems.require(
        row.centre() == null || centre != null, "officer.centre", "没有这个运管中心的编号，请先登记这个运管中心。");
    if (!problems.list().isEmpty()) {
      return new Verdict(null, problems.list());
    }
    Person before = people.stream().findFirst().orElse(null);
    return judge(before, RowMerge.merge(before, row.draft(), institution, centre));
  }

  private Verdict judge(@Nullable Person before, PersonDraft draft) {
    List<FieldProblem> wrong = ground.draftRules().check(draft);
    if (!wrong.isEmpty()) {
      return new Verdict(null, wrong);
    }
    if (!mayImport(Target.in(ground.rights().path(draft.region())))) {
      return refused("region", "这个区划不归您管理，不能导入。");
    }
    if (before != null
        && !(mayImport(Target.in(before.regionPath())) && ground.rights().isOver(who, before))) {
      return refused("expert.number", "这个编号的人不归您管理，不能修改。");
    }
    if (before != null && !sameNumbers(before, draft)) {
      return refused("expert.number", "这个人已有另一个编号，请核对。");
    }
    Person blank = before == null ? PersonBuilder.create(at).build() : before;
    // One's own phone is changed only after it was shown to be one's own.
    if (draft.phone() != null && !blank.id().equals(who.id())) {
      phones.put(blank.id(), draft.phone());
    }
    return new Verdict(new Step(before, blank, draft), List.of());
  }

  private boolean mayImport(Target target) {
    return ground.rules().may(who, Operation.IMPORT_PEOPLE, target);
  }

  /** Whether no number is replaced, which could be another's in the same batch. */
  private static boolean sameNumbers(Person before, PersonDraft draft) {
    ExpertProfile expert = before.expert();
    OfficerProfile officer = before.officer();
    return (expert == null
            || (draft.expert() != null && expert.number().equals(draft.expert().number())))
        && (officer == null
            || (draft.officer() != null && officer.number().equals(draft.officer().number())));
  }

  private void once(FieldProblems problems, String field, String key, @Nullable String number) {
    problems.require(number == null || numbers.add(key), field, "这个编号在同一批里出现了两次，请只留一行。");
  }

  private static Verdict refused(String field, String sentence) {
    return new Verdict(null, List.of(new FieldProblem(field, sentence)));
  }
}
