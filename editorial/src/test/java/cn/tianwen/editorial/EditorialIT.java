package cn.tianwen.editorial;

import static cn.tianwen.editorial.EditorialWorld.approval;
import static cn.tianwen.editorial.EditorialWorld.returned;
import static cn.tianwen.editorial.EditorialWorld.reviewer;
import static cn.tianwen.editorial.EditorialWorld.text;
import static cn.tianwen.editorial.EditorialWorld.training;
import static cn.tianwen.editorial.EditorialWorld.with;
import static cn.tianwen.editorial.EditorialWorld.writer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.tianwen.accounts.people.FieldProblem;
import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.editorial.internal.TextJson;
import cn.tianwen.editorial.item.ItemPage;
import cn.tianwen.editorial.item.ItemQuery;
import cn.tianwen.editorial.item.ItemSummary;
import cn.tianwen.editorial.publish.ContentFeed;
import cn.tianwen.editorial.publish.PublishedItem;
import cn.tianwen.editorial.review.PassageComment;
import cn.tianwen.editorial.review.QueueQuery;
import cn.tianwen.editorial.review.QueuedItem;
import cn.tianwen.editorial.review.ReviewComment;
import cn.tianwen.editorial.review.ReviewDraft;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;

class EditorialIT {

  private static EditorialWorld world;

  private final Principal writer = writer();

  @BeforeAll
  static void open(@TempDir Path folder) {
    world = new EditorialWorld(folder);
  }

  @AfterAll
  static void close() {
    world.close();
  }

  @BeforeEach
  void rewind() {
    world.clock.set("2026-11-25T01:00:00Z");
  }

  @Test
  void threePeoplePassAnItemAndThePublicSeesIt() {
    ContentItem first = world.submitted(writer);
    assertThat(first.state()).isEqualTo(ItemState.FIRST_REVIEW);
    assertThat(first.dueAt()).isEqualTo("2026-11-26T01:00:00Z");

    ContentItem second = world.passed(first, reviewer());
    ContentItem last = world.passed(second, reviewer());
    assertThat(second.state()).isEqualTo(ItemState.SECOND_REVIEW);
    assertThat(last.state()).isEqualTo(ItemState.FINAL_REVIEW);
    assertThat(last.dueAt()).as("not at the weekend").isEqualTo("2026-11-27T01:00:00Z");
    Principal signer = reviewer();
    ContentItem item = world.passed(last, signer);

    assertThat(item.state()).isEqualTo(ItemState.PUBLISHED);
    assertThat(item.dueAt()).isNull();
    assertThat(item.number()).matches("TW-440981-2026-[0-9]{6}");
    PublishedItem published = find(item).orElseThrow();
    assertThat(published.version().text().title()).isEqualTo("荔枝保花保果");
    assertThat(published.publication().signedBy()).isEqualTo(signer.id());
    assertThat(published.publication().contentHash())
        .isEqualTo(TextJson.hash(published.version().text()));
    assertThat(world.reviews().reviews(writer, item.id()))
        .hasSize(3)
        .allSatisfy(
            review -> {
              assertThat(review.contentHash()).isEqualTo(published.publication().contentHash());
              assertThat(review.checked()).containsExactlyInAnyOrder(ChecklistPoint.values());
            });
    assertThat(world.editorial.published().newest(ContentKind.TRAINING, 1_000)).contains(published);
    assertThat(world.editorial.published().newest(ContentKind.CASE, 1)).isEmpty();
  }

  @Test
  void nobodyReviewsWhatTheyWroteOrReviewedAtAnotherStage() {
    Principal colleague = with(EditorialWorld.GAOZHOU, Role.OPERATIONS_STAFF, Role.REVIEWER);
    ContentItem draft = world.draft(colleague);
    ContentItem item =
        world.items().save(writer, draft.id(), draft.revision(), text("荔枝保花保果", "改了一句。"));
    ContentItem first = world.items().submit(writer, item.id(), item.revision());
    Principal helper = with(EditorialWorld.GAOZHOU, Role.OPERATIONS_STAFF, Role.REVIEWER);

    assertThat(world.reviews().obstacle(colleague, first)).contains("这是您自己的内容，要由别人来审。");
    assertThatThrownBy(
            () -> world.reviews().decide(colleague, first.id(), first.revision(), approval()))
        .isInstanceOf(SeparationOfDutiesException.class);
    assertThat(world.audit())
        .as("the refusal is noted")
        .last(InstanceOfAssertFactories.STRING)
        .startsWith("DENIED REVIEW_CONTENT");

    ContentItem second = world.passed(first, helper);
    assertThatThrownBy(() -> world.passed(second, helper))
        .isInstanceOf(SeparationOfDutiesException.class)
        .hasMessage("您做过这条内容的初审，复审要由另一个人来做。");
    assertThat(world.reviews().obstacle(writer, second).orElseThrow()).contains("审核内容");
  }

  @Test
  void whoIsNotThereOrWithoutRightGetsNothing() {
    ContentItem item = world.submitted(writer);
    Principal stranger = with(EditorialWorld.GUANGZHOU, Role.values());
    Principal farmer = with(EditorialWorld.GAOZHOU, Role.FARMER, Role.INFORMATION_OFFICER);

    for (Principal nobody : List.of(stranger, farmer)) {
      assertThatThrownBy(() -> world.items().get(nobody, item.id()))
          .isInstanceOf(NoSuchItemException.class);
      assertThatThrownBy(
              () -> world.reviews().decide(nobody, item.id(), item.revision(), approval()))
          .isInstanceOf(NoSuchItemException.class);
      assertThat(world.items().list(nobody, ItemQuery.all(0, 1_000)).items())
          .extracting(ItemSummary::item)
          .doesNotContain(item);
      assertThat(queued(nobody, item)).isFalse();
    }
    assertThatThrownBy(() -> world.items().takeBack(reviewer(), item.id(), item.revision()))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> world.items().create(reviewer(), training(text("不是我写的"))))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void anExpertWritesOnlyTheirOwn() {
    Principal expert = with(EditorialWorld.GAOZHOU, Role.EXPERT);
    ContentItem own = world.draft(expert);
    ContentItem other = world.draft(writer);

    assertThat(world.items().list(expert, ItemQuery.all(0, 10)).items())
        .extracting(ItemSummary::item)
        .containsExactly(own);
    assertThatThrownBy(() -> world.items().get(expert, other.id()))
        .isInstanceOf(NoSuchItemException.class);
  }

  @Test
  void approvingNeedsAllThatHasToBeThere() {
    IntellectualProperty unknown = IntellectualProperty.UNKNOWN;
    ContentItem draft = world.items().create(writer, training(owned(text("荔枝", "一。"), unknown)));
    ContentItem first = world.items().submit(writer, draft.id(), draft.revision());
    ReviewDraft careless =
        new ReviewDraft(
            ReviewDecision.APPROVED,
            EnumSet.complementOf(EnumSet.of(ChecklistPoint.PRIVACY)),
            "",
            List.of());

    assertThatThrownBy(
            () -> world.reviews().decide(reviewer(), first.id(), first.revision(), careless))
        .hasMessage("请逐项核对后勾选：个人信息。");
    assertThatThrownBy(
            () -> world.reviews().decide(reviewer(), first.id(), first.revision(), returned("")))
        .isInstanceOf(InvalidRecordException.class);
    ContentItem last = world.passed(first, reviewer(), reviewer());
    assertThatThrownBy(() -> world.passed(last, reviewer())).hasMessageContaining("权利人");
    assertThat(find(last)).isEmpty();
  }

  @Test
  void aGateStandsAgainstAnApproval() {
    ContentItem item = world.submitted(writer);
    Set<UUID> open = new HashSet<>(Set.of(item.id()));
    world
        .editorial
        .gates()
        .add(
            version ->
                open.contains(version.item()) ? Optional.of("还有 1 个必须处理的问题。") : Optional.empty());

    assertThatThrownBy(() -> world.passed(item, reviewer())).hasMessage("还有 1 个必须处理的问题。");
    open.clear();
    assertThat(world.passed(item, reviewer()).state()).isEqualTo(ItemState.SECOND_REVIEW);
  }

  @Test
  void whatIsReturnedIsMendedAsTheNextVersionWithTheCommentsBesideIt() {
    ContentItem item = world.submitted(writer);
    Principal critic = reviewer();
    PassageComment passage = new PassageComment("花期少浇水", "", "写明每周几次，问农技员13800138000");
    ContentItem back =
        world
            .reviews()
            .decide(
                critic,
                item.id(),
                item.revision(),
                new ReviewDraft(ReviewDecision.RETURNED, Set.of(), "数据不全", List.of(passage)));

    assertThat(back.state()).isEqualTo(ItemState.RETURNED);
    assertThat(world.reviews().comments(writer, item.id(), 1))
        .extracting(ReviewComment::passage)
        .containsExactly(new PassageComment("花期少浇水", "", "写明每周几次，问农技员1**********"));
    ContentItem mended =
        world.items().save(writer, item.id(), back.revision(), text("荔枝保花保果", "花期每周浇一次水。"));
    ContentItem again = world.items().save(writer, item.id(), mended.revision(), text("荔枝", "好。"));
    assertThat(again.state()).isEqualTo(ItemState.RETURNED);
    assertThat(again.currentVersion()).isEqualTo(2);
    assertThat(world.items().version(writer, item.id(), 1).text().body()).contains("少浇水");
    ContentItem second = world.items().submit(writer, item.id(), again.revision());
    assertThat(world.reviews().obstacle(critic, second)).as("the same stage again").isEmpty();
    assertThat(world.passed(second, critic, reviewer(), reviewer()).publishedVersion())
        .isEqualTo(2);
  }

  @Test
  void everySubmissionIsAVersionOfItsOwn() {
    ContentItem first = world.submitted(writer);
    ContentItem back = world.items().takeBack(writer, first.id(), first.revision());
    ContentItem again = world.items().submit(writer, back.id(), back.revision());

    assertThat(back.state()).isEqualTo(ItemState.DRAFT);
    assertThat(again.currentVersion()).isEqualTo(2);
    assertThat(world.items().versions(writer, first.id()))
        .extracting(ContentVersion::contentHash)
        .containsOnly(world.items().version(writer, first.id(), 1).contentHash());
    ContentItem decided = world.passed(again, reviewer());
    assertThatThrownBy(() -> world.items().takeBack(writer, decided.id(), decided.revision()))
        .isInstanceOf(NotInThisStateException.class)
        .hasMessage("这条内容现在是“待复审”，不能收回，请刷新后再看。");
  }

  @Test
  void aCorrectionTakesThePlaceOfWhatIsPublicOnlyWhenItIsPublished() {
    ContentItem one = world.published(writer);
    List<Publication> ended = new ArrayList<>();
    world.editorial.listeners().onEnded(ended::add);
    ContentItem draft = world.items().revise(writer, one.id(), one.revision());
    ContentItem two =
        world.items().save(writer, draft.id(), draft.revision(), text("荔枝保花保果", "新的做法。"));

    assertThat(find(two).orElseThrow().version().number()).isEqualTo(1);
    ContentItem after =
        world.passed(
            world.items().submit(writer, two.id(), two.revision()),
            reviewer(),
            reviewer(),
            reviewer());

    assertThat(after.number()).isEqualTo(one.number());
    assertThat(find(after).orElseThrow().version().text().body()).contains("新的做法");
    assertThat(world.publishing().trail(writer, after.id()))
        .extracting(Publication::version, Publication::ending)
        .containsExactly(tuple(2, null), tuple(1, Publication.Ending.REPLACED));
    assertThat(ended).extracting(Publication::item).containsExactly(after.id());
  }

  @Test
  void whatIsWithdrawnLeavesATombstoneAndMayComeBack() {
    ContentItem item = world.published(writer);
    Principal keeper = with(EditorialWorld.MAOMING, Role.CENTRE_ADMINISTRATOR);
    assertThatThrownBy(() -> world.publishing().withdraw(keeper, item.id(), item.revision(), "错"))
        .isInstanceOf(InvalidRecordException.class);
    ContentItem gone =
        world.publishing().withdraw(keeper, item.id(), item.revision(), "剂量有误，请勿使用。");

    assertThat(gone.state()).isEqualTo(ItemState.WITHDRAWN);
    assertThat(find(gone)).isEmpty();
    Publication last =
        world.editorial.published().last(String.valueOf(item.number())).orElseThrow();
    assertThat(last.ending()).isEqualTo(Publication.Ending.WITHDRAWN);
    assertThat(last.reason()).isEqualTo("剂量有误，请勿使用。");
    assertThatThrownBy(
            () -> world.publishing().withdraw(keeper, item.id(), gone.revision(), "再撤回一次"))
        .isInstanceOf(NotInThisStateException.class);
    ContentItem draft = world.items().revise(writer, gone.id(), gone.revision());
    assertThat(find(draft)).isEmpty();
  }

  @Test
  void anErrorIsTakenFromThePublicWhileItsCorrectionIsUnderReview() {
    ContentItem item = world.published(writer);
    ContentItem draft = world.items().revise(writer, item.id(), item.revision());
    ContentItem submitted = world.items().submit(writer, draft.id(), draft.revision());
    ContentItem after =
        world.publishing().withdraw(reviewer(), item.id(), submitted.revision(), "发现错误，先撤下。");

    assertThat(find(after)).isEmpty();
    assertThat(after.state()).isEqualTo(ItemState.FIRST_REVIEW);
    assertThat(after.dueAt()).isEqualTo(submitted.dueAt());
    assertThat(find(world.passed(after, reviewer(), reviewer(), reviewer()))).isPresent();
  }

  @Test
  void itemsAppearAndExpireByThemselves() {
    ContentItem last = world.passed(world.submitted(writer), reviewer(), reviewer());
    Principal signer = reviewer();
    Instant now = world.clock.instant();
    ContentItem timed =
        world
            .publishing()
            .schedule(
                signer,
                last.id(),
                last.revision(),
                now.plus(Duration.ofHours(1)),
                now.plus(Duration.ofDays(1)));
    assertThatThrownBy(
            () ->
                world
                    .publishing()
                    .schedule(signer, last.id(), timed.revision(), null, now.minusSeconds(1)))
        .isInstanceOf(InvalidRecordException.class);
    ContentItem signed = world.passed(timed, signer);

    assertThat(signed.state()).isEqualTo(ItemState.SCHEDULED);
    assertThat(find(signed)).isEmpty();
    world.publishing().publishDue();
    assertThat(find(signed)).as("too early").isEmpty();
    world.clock.pass(Duration.ofHours(1));
    world.publishing().publishDue();
    assertThat(find(signed).orElseThrow().publication().signedBy()).isEqualTo(signer.id());
    world.clock.pass(Duration.ofDays(1));
    world.publishing().publishDue();
    assertThat(find(signed)).isEmpty();
    assertThat(world.items().get(writer, signed.id()).state()).isEqualTo(ItemState.EXPIRED);
    assertThat(world.publishing().publishDue()).isZero();
  }

  @Test
  void oneThatCannotBePublishedDoesNotKeepTheOthersFromIt() {
    List<ContentItem> scheduled = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      ContentItem last = world.passed(world.submitted(writer), reviewer(), reviewer());
      Instant at = world.clock.instant().plusSeconds(60 + i);
      ContentItem timed =
          world.publishing().schedule(reviewer(), last.id(), last.revision(), at, null);
      scheduled.add(world.passed(timed, reviewer()));
    }
    Set<UUID> broken = new HashSet<>(Set.of(scheduled.getFirst().id()));
    world
        .editorial
        .listeners()
        .onPublished(
            seen -> {
              if (broken.contains(seen.item().id())) {
                throw new IllegalStateException("no file can be ordered");
              }
            });
    world.clock.pass(Duration.ofHours(1));

    assertThat(world.publishing().publishDue()).isEqualTo(1);
    assertThat(find(scheduled.getFirst())).isEmpty();
    assertThat(find(scheduled.getLast())).isPresent();
    broken.clear();
    assertThat(world.publishing().publishDue()).isEqualTo(1);
    assertThat(find(scheduled.getFirst())).isPresent();
  }

  @Test
  void theQueueHoldsWhatOneMayDecideByDeadline() {
    Principal one = with(EditorialWorld.GAOZHOU, Role.REVIEWER);
    ContentItem late = world.submitted(writer);
    world.clock.pass(Duration.ofHours(1));
    ContentItem soon = world.submitted(writer);
    ContentItem passed = world.passed(world.submitted(writer), one);
    world.clock.pass(Duration.ofHours(23).plusMinutes(30));

    List<QueuedItem> queue =
        world.reviews().queue(one, QueueQuery.all(1_000)).stream()
            .filter(
                queued ->
                    Set.of(late.id(), soon.id(), passed.id())
                        .contains(queued.summary().item().id()))
            .toList();
    assertThat(queue)
        .extracting(queued -> queued.summary().item().id())
        .containsExactly(late.id(), soon.id());
    assertThat(queue).extracting(QueuedItem::overdue).containsExactly(true, false);
    assertThat(queued(reviewer(), passed)).isTrue();
  }

  @Test
  void numbersOfPeopleNeverReachAVersion() {
    String key = "1".repeat(64);
    ContentItem item =
        world
            .items()
            .create(
                writer,
                training(
                    text(
                        "打13800138000问",
                        "电话138<strong>0013</strong>8000",
                        "或<em>13900139000</em>",
                        "<img src=\"picture:" + key + "\" alt=\"13700137000\">")));
    String kept =
        String.valueOf(
            world.jdbc.queryForObject(
                "select title || text from editorial.item_version where item = ?",
                String.class,
                item.id()));
    assertThat(kept)
        .doesNotContain("13800138000", "13900139000", "13700137000", "0013")
        .contains("1**********", "picture:" + key, "<em>");
    assertThat(world.items().picture(writer, key)).isTrue();
    assertThat(world.items().picture(with(EditorialWorld.GUANGZHOU, Role.REVIEWER), key)).isFalse();
  }

  @Test
  void whatCannotBeKeptIsNamedByField() {
    ItemText bad =
        new ItemText(
            "题".repeat(101),
            IndustryTopic.TRENDS,
            "no-such",
            List.of(),
            "",
            "",
            "有问题",
            "<p onclick=\"x()\">一</p><script>x()</script>",
            IntellectualProperty.UNKNOWN,
            null);
    assertThatThrownBy(() -> world.items().create(writer, training(bad)))
        .isInstanceOfSatisfying(
            InvalidRecordException.class,
            e ->
                assertThat(e.problems())
                    .extracting(FieldProblem::field)
                    .containsExactly("title", "problem", "topic", "industry", "body"));
    ContentItem empty = world.items().create(writer, training(text("", "")));
    assertThatThrownBy(() -> world.items().submit(writer, empty.id(), empty.revision()))
        .isInstanceOfSatisfying(
            InvalidRecordException.class,
            e ->
                assertThat(e.problems())
                    .extracting(FieldProblem::field)
                    .containsExactly("title", "body"));
  }

  @Test
  void whatChangesNothingWritesNothing() {
    ContentItem item = world.draft(writer);
    int entries = world.audit().size();

    assertThat(world.items().save(writer, item.id(), 1, text("荔枝保花保果", "花期少浇水。"))).isEqualTo(item);
    ContentItem next = world.items().save(writer, item.id(), 1, text("荔枝保花保果", "又改。"));
    assertThat(next.revision()).isEqualTo(2);
    assertThat(world.audit()).as("typing on is not told again").hasSize(entries);
    assertThatThrownBy(() -> world.items().save(writer, item.id(), 1, text("旧", "旧")))
        .isInstanceOfSatisfying(
            ChangedMeanwhileException.class, e -> assertThat(e.revision()).isEqualTo(2));
    world.items().delete(writer, item.id(), 2);
    assertThatThrownBy(() -> world.items().get(writer, item.id()))
        .isInstanceOf(NoSuchItemException.class);
    ContentItem submitted = world.submitted(writer);
    ContentItem back = world.items().takeBack(writer, submitted.id(), submitted.revision());
    assertThatThrownBy(() -> world.items().delete(writer, back.id(), back.revision()))
        .isInstanceOf(NotInThisStateException.class);
  }

  @Test
  void theDatabaseItselfRefusesWhatWasNotReviewedAndKeepsWhatWas() {
    ContentItem draft = world.draft(writer);
    assertThatThrownBy(
            () ->
                world.jdbc.update(
                    "insert into editorial.publication (number, item, version, content_hash,"
                        + " signed_by, published_at) select 'TW', item, number, content_hash,"
                        + " editor, now() from editorial.item_version where item = ?",
                    draft.id()))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("has no three reviews");
    ContentItem item = world.published(writer);
    for (String tampering :
        List.of(
            "update editorial.item_version set text = '{}' where item = ?",
            "update editorial.review set decision = 'APPROVED' where item = ?",
            "delete from editorial.review where item = ?",
            "update editorial.publication set content_hash = '' where item = ?",
            "delete from editorial.publication where item = ?")) {
      assertThatThrownBy(() -> world.jdbc.update(tampering, item.id()))
          .as(tampering)
          .isInstanceOf(DataIntegrityViolationException.class);
    }
  }

  @Test
  void theIndexIsToldWhatThePublicSees() {
    ContentFeed feed = world.editorial.feed();
    feed.drain(10_000, none -> {});
    world.submitted(writer);
    assertThat(feed.waiting()).as("nobody sees it").isZero();
    ContentItem item = world.published(writer);
    List<UUID> told = new ArrayList<>();

    assertThatThrownBy(
            () ->
                feed.drain(
                    10,
                    ids -> {
                      throw new IllegalStateException("away");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(feed.drain(10, told::addAll)).isEqualTo(1);
    assertThat(told).containsExactly(item.id());
    ContentFeed.Entry live = feed.list(told).getFirst();
    assertThat(live.published()).isEqualTo(find(item));
    ContentItem draft = world.items().revise(writer, item.id(), item.revision());
    assertThat(feed.waiting()).as("the public sees the same").isZero();
    world.publishing().withdraw(reviewer(), item.id(), draft.revision(), "发现错误，先撤下。");
    assertThat(feed.drain(10, told::addAll)).isEqualTo(1);
    ContentFeed.Entry gone = feed.list(told).getFirst();
    assertThat(gone.published()).isEmpty();
    assertThat(gone.revision()).isGreaterThan(live.revision());
    assertThat(feed.listAfter(new UUID(0, 0), 10_000)).contains(gone);
    assertThat(feed.<Integer>undisturbed(() -> feed.list(told).size())).isEqualTo(1);
  }

  @Test
  void listsAreNarrowedAndOrdered() {
    Principal me = writer();
    ContentItem litchi = world.items().create(me, training(text("荔枝 100% 坐果", "一。")));
    world.clock.pass(Duration.ofMinutes(1));
    ContentItem longan = world.items().create(me, training(text("龙眼控梢", "二。")));
    ItemQuery mine = new ItemQuery("", null, null, null, null, true, 0, 10, ItemQuery.Sort.CHANGED);

    assertThat(world.items().list(me, mine).items())
        .extracting(ItemSummary::title)
        .containsExactly("龙眼控梢", "荔枝 100% 坐果");
    assertThat(narrowed(me, "100%", null).items())
        .extracting(ItemSummary::item)
        .containsExactly(litchi);
    assertThat(narrowed(me, "100_", null).items()).isEmpty();
    assertThat(narrowed(me, "", "fruit").total()).isEqualTo(2);
    assertThat(narrowed(me, "", "rice").total()).isZero();
    ContentItem waiting = world.items().submit(me, longan.id(), longan.revision());
    assertThat(
            world
                .items()
                .list(
                    me,
                    new ItemQuery(
                        "",
                        ContentKind.TRAINING,
                        ItemState.FIRST_REVIEW,
                        null,
                        EditorialWorld.MAOMING,
                        true,
                        0,
                        1,
                        ItemQuery.Sort.DUE))
                .items())
        .extracting(ItemSummary::item)
        .containsExactly(waiting);
  }

  private static ItemPage narrowed(Principal who, String words, @Nullable String industry) {
    return world
        .items()
        .list(
            who,
            new ItemQuery(words, null, null, industry, null, true, 0, 10, ItemQuery.Sort.TITLE));
  }

  private static ItemText owned(ItemText text, IntellectualProperty property) {
    return new ItemText(
        text.title(),
        text.topic(),
        text.industry(),
        text.crops(),
        text.author(),
        text.summary(),
        text.problem(),
        text.body(),
        property,
        text.original());
  }

  private static boolean queued(Principal who, ContentItem item) {
    return world.reviews().queue(who, QueueQuery.all(1_000)).stream()
        .anyMatch(queued -> queued.summary().item().id().equals(item.id()));
  }

  private static Optional<PublishedItem> find(ContentItem item) {
    return world.editorial.published().find(String.valueOf(item.number()));
  }
}
