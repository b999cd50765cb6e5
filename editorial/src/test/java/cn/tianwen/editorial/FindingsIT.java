package cn.tianwen.editorial;

import static cn.tianwen.editorial.EditorialWorld.reviewer;
import static cn.tianwen.editorial.EditorialWorld.text;
import static cn.tianwen.editorial.EditorialWorld.training;
import static cn.tianwen.editorial.EditorialWorld.writer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.check.ContentChecker;
import cn.tianwen.check.ContentChecks;
import cn.tianwen.check.NearDuplicates;
import cn.tianwen.check.TextReader;
import cn.tianwen.check.complete.MissingParts;
import cn.tianwen.check.rules.RuleFiles;
import cn.tianwen.editorial.finding.DismissalRefusedException;
import cn.tianwen.editorial.finding.Finding;
import cn.tianwen.editorial.finding.Findings;
import cn.tianwen.editorial.finding.NoSuchFindingException;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsIT {

  private static final Lexicon LEXICON = new LexiconLoader().loadBundled();
  private static final ContentChecker CHECKER =
      ContentChecks.of(RuleFiles.bundled(), LEXICON, key -> true, NearDuplicates.NONE);

  private static EditorialWorld world;
  private static Findings findings;

  private final Principal writer = writer();
  private final Principal reviewer = reviewer();

  @BeforeAll
  static void open(@TempDir Path folder) {
    world = new EditorialWorld(folder);
    findings = with(CHECKER);
  }

  @AfterAll
  static void close() {
    world.close();
  }

  private static Findings with(ContentChecker checker) {
    return new Findings(
        world.editorial.database(),
        world.accounts.rules(),
        checker,
        world.accounts.audit(),
        world.clock);
  }

  private ContentItem item(String... paragraphs) {
    return world.items().create(writer, training(text("荔枝保花保果", paragraphs)));
  }

  private Finding only(UUID item, int version) {
    List<Finding> found = findings.check(item, version);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  @Test
  void aDismissalHoldsForTheSamePlaceHoweverOftenItIsChecked() {
    ContentItem item = item("花期少浇水。", "他劝人不要赌博，多学技术。");
    Finding first = only(item.id(), 1);
    assertThat(first.what().quote()).isEqualTo("赌博");
    assertThat(findings.openBlocking(item.id(), 1)).isEqualTo(1);

    findings.dismiss(reviewer, item.id(), first.id(), " 普法宣传。 ");

    assertThat(findings.openBlocking(item.id(), 1)).isZero();
    Finding again = only(item.id(), 1);
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.dismissal())
        .isEqualTo(new Finding.Dismissal(reviewer.id(), world.clock.instant(), "普法宣传。"));

    ContentItem moved =
        world
            .items()
            .save(
                writer,
                item.id(),
                item.revision(),
                text("荔枝保花保果", "先写一段别的。", "花期少浇水。", "他劝人不要赌博，多学技术。"));
    assertThat(only(moved.id(), 1).isDismissed()).as("text elsewhere changed").isTrue();
    world.items().save(writer, item.id(), moved.revision(), text("荔枝保花保果", "花期少浇水。", "农闲来赌博发大财。"));
    assertThat(only(item.id(), 1).isDismissed()).as("another place").isFalse();
  }

  @Test
  void theNextVersionKeepsDismissalsAndWhatWasRestored() {
    ContentItem item = item("他劝人不要赌博，多学技术。");
    Finding finding = only(item.id(), 1);
    findings.dismiss(reviewer, item.id(), finding.id(), "普法宣传");
    ContentItem published =
        world.passed(
            world.items().submit(writer, item.id(), item.revision()),
            reviewer(),
            reviewer(),
            reviewer());
    world.items().revise(writer, item.id(), published.revision());

    Finding next = only(item.id(), 2);
    assertThat(next.isDismissed()).isTrue();
    findings.restore(reviewer, item.id(), next.id());
    assertThat(only(item.id(), 2).isDismissed()).as("restored here").isFalse();
    assertThat(only(item.id(), 1).isDismissed()).as("as it was").isTrue();
  }

  @Test
  void whoWroteOrMayNotReviewCannotDismiss() {
    ContentItem item = item("他劝人不要赌博。");
    Finding finding = only(item.id(), 1);
    Principal both =
        EditorialWorld.with(EditorialWorld.GAOZHOU, Role.OPERATIONS_STAFF, Role.REVIEWER);
    world.items().save(both, item.id(), item.revision(), text("荔枝保花保果", "他劝人不要赌博。", "多学技术。"));
    findings.check(item.id(), 1);

    for (Principal refused : List.of(writer, both, writer())) {
      assertThatExceptionOfType(DismissalRefusedException.class)
          .isThrownBy(() -> findings.dismiss(refused, item.id(), finding.id(), "没有问题"));
    }
    Principal stranger = EditorialWorld.with(EditorialWorld.GUANGZHOU, Role.REVIEWER);
    assertThatExceptionOfType(NoSuchItemException.class)
        .isThrownBy(() -> findings.dismiss(stranger, item.id(), finding.id(), "没有问题"));
    assertThatExceptionOfType(NoSuchItemException.class)
        .isThrownBy(() -> findings.list(stranger, item.id(), 1));
    assertThat(findings.openBlocking(item.id(), 1)).isEqualTo(1);
    assertThat(findings.list(writer, item.id(), 1)).hasSize(1);
  }

  @Test
  void aDismissalNeedsAReasonAndIsAudited() {
    ContentItem item = item("他劝人不要赌博。");
    Finding finding = only(item.id(), 1);
    for (String reason : List.of("", " 好 ", "长".repeat(501))) {
      assertThatExceptionOfType(InvalidRecordException.class)
          .isThrownBy(() -> findings.dismiss(reviewer, item.id(), finding.id(), reason));
    }
    assertThatExceptionOfType(NoSuchFindingException.class)
        .isThrownBy(() -> findings.dismiss(reviewer, item.id(), UUID.randomUUID(), "没有问题"));
    ContentItem other = item("别的。");
    assertThatExceptionOfType(NoSuchFindingException.class)
        .isThrownBy(() -> findings.dismiss(reviewer, other.id(), finding.id(), "没有问题"));
    int entries = world.audit().size();

    findings.dismiss(reviewer, item.id(), finding.id(), "普法宣传");
    findings.dismiss(reviewer, item.id(), finding.id(), "再说一次");
    findings.restore(reviewer, item.id(), finding.id());

    assertThat(world.audit().subList(entries, world.audit().size()))
        .satisfiesExactly(
            one -> assertThat(one).contains("DONE DISMISS_FINDING", "普法宣传", "sensitive.gambling"),
            two -> assertThat(two).contains("DONE RESTORE_FINDING"));
  }

  @Test
  void aVersionThatOtherRulesCheckedIsCheckedBeforeItIsJudged() {
    ContentItem item = item("他劝人不要赌博。");
    assertThat(findings.openBlocking(item.id(), 1)).as("never checked").isEqualTo(1);

    Findings older =
        with(new ContentChecker("0", new TextReader(LEXICON), List.of(new MissingParts())));
    assertThat(older.openBlocking(item.id(), 1)).isZero();
    assertThat(findings.openBlocking(item.id(), 1)).isEqualTo(1);
    assertThat(findings.list(reviewer, item.id(), 1)).hasSize(1);
  }

  @Test
  void aDraftIsDeletedWithItsFindings() {
    ContentItem item = item("他劝人不要赌博。");
    findings.check(item.id(), 1);

    world.items().delete(writer, item.id(), item.revision());

    assertThat(findings.check(item.id(), 1)).isEmpty();
    assertThat(
            world.jdbc.queryForObject(
                "select count(*) from editorial.finding where item = ?", Integer.class, item.id()))
        .isZero();
  }
}
