package cn.tianwen.editorial;

import static cn.tianwen.editorial.EditorialWorld.approval;
import static cn.tianwen.editorial.EditorialWorld.returned;
import static cn.tianwen.editorial.EditorialWorld.text;
import static cn.tianwen.editorial.EditorialWorld.training;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.editorial.item.ItemTransitions;
import cn.tianwen.editorial.publish.PublishedItem;
import cn.tianwen.editorial.review.QueueQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;

/**
 * Random people do random things with items, also at the same time, and a model says what holds.
 */
class WorkflowIT {

  private static final Set<List<ItemState>> TABLE =
      ItemTransitions.list().stream()
          .filter(row -> row.from() != null && row.to() != null)
          .map(row -> List.of(row.from(), row.to()))
          .collect(Collectors.toSet());

  private static final ExecutorService THREADS = Executors.newFixedThreadPool(8);
  private static final EditorialWorld WORLD = open();
  private static int drafts;
  private static int published;
  private static int races;

  private static EditorialWorld open() {
    try {
      return new EditorialWorld(Files.createTempDirectory(Path.of("target"), "workflow"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterContainer
  static void close() {
    THREADS.shutdownNow();
    WORLD.close();
    assertThat(published).as("publications that the walks came to").isGreaterThan(3);
    assertThat(races).as("races with a winner").isGreaterThan(3);
  }

  @Provide
  Arbitrary<List<Move>> walks() {
    Arbitrary<Move.Kind> kinds =
        Arbitraries.frequency(
            Tuple.of(5, Move.Kind.SAVE),
            Tuple.of(6, Move.Kind.SUBMIT),
            Tuple.of(1, Move.Kind.TAKE_BACK),
            Tuple.of(3, Move.Kind.REVISE),
            Tuple.of(14, Move.Kind.APPROVE),
            Tuple.of(2, Move.Kind.RETURN),
            Tuple.of(8, Move.Kind.BOTH_DECIDE),
            Tuple.of(2, Move.Kind.PUBLISH_LATER),
            Tuple.of(1, Move.Kind.EXPIRE_LATER),
            Tuple.of(1, Move.Kind.WITHDRAW),
            Tuple.of(3, Move.Kind.WAIT));
    Arbitrary<Integer> writers = Arbitraries.of(0, 0, 0, 0, 0, 6, 2, 7);
    Arbitrary<Integer> reviewers = Arbitraries.of(1, 2, 3, 4, 5, 2, 3, 4, 5, 2, 3, 4, 5, 6, 0, 7);
    Arbitrary<Boolean> stale = Arbitraries.frequency(Tuple.of(19, false), Tuple.of(1, true));
    return Combinators.combine(kinds, writers, reviewers, reviewers, stale)
        .as(
            (kind, writer, reviewer, other, old) ->
                new Move(
                    kind,
                    kind.compareTo(Move.Kind.REVISE) <= 0 ? writer : reviewer,
                    other,
                    old && kind != Move.Kind.WAIT && kind != Move.Kind.BOTH_DECIDE))
        .list()
        .ofMinSize(40)
        .ofMaxSize(50);
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void whateverPeopleDoAnItemDoesWhatTheModelSays(@ForAll("walks") List<Move> walk)
      throws Exception {
    ContentItem item =
        WORLD.items().create(WorkflowPeople.ALL.get(WorkflowPeople.OWNER), training(newText()));
    WorkflowModel model = new WorkflowModel(WORLD.clock.instant());
    for (Move move : walk) {
      ContentItem before = item;
      if (move.kind() == Move.Kind.BOTH_DECIDE && move.who() != move.other()) {
        race(model, move, item);
      } else {
        one(model, move, item);
      }
      item = WORLD.editorial.items().get(WorkflowPeople.ALL.get(6), item.id());
      assertAgrees(model, move, before, item);
    }
  }

  private static void one(WorkflowModel model, Move move, ContentItem item) {
    @Nullable Class<? extends Exception> refusal = model.refusal(move);
    @Nullable Exception failure = attempt(() -> act(move, item));
    assertThat(failure == null ? null : failure.getClass())
        .as("%s in %s", move, model.state)
        .isEqualTo(refusal);
    if (failure == null) {
      model.follow(move);
    }
  }

  /** Two people approve the same revision at the same time. */
  private static void race(WorkflowModel model, Move move, ContentItem item) throws Exception {
    List<Move> both =
        List.of(
            new Move(Move.Kind.APPROVE, move.who(), 0, false),
            new Move(Move.Kind.APPROVE, move.other(), 0, false));
    List<Optional<Class<? extends Exception>>> refusals = new ArrayList<>();
    both.forEach(one -> refusals.add(Optional.ofNullable(model.refusal(one))));
    CyclicBarrier start = new CyclicBarrier(2);
    List<Callable<Optional<Exception>>> work =
        both.stream()
            .map(
                one ->
                    (Callable<Optional<Exception>>)
                        () -> {
                          start.await();
                          return Optional.ofNullable(attempt(() -> act(one, item)));
                        })
            .toList();
    List<Optional<Exception>> failures = new ArrayList<>();
    for (Future<Optional<Exception>> done : THREADS.invokeAll(work)) {
      failures.add(done.get());
    }
    List<Integer> winners =
        IntStream.range(0, 2).filter(i -> failures.get(i).isEmpty()).boxed().toList();
    boolean winnable = refusals.stream().anyMatch(Optional::isEmpty);
    assertThat(winners).as("%s in %s: %s", move, model.state, failures).hasSize(winnable ? 1 : 0);
    for (int winner : winners) {
      races++;
      assertThat(refusals.get(winner)).isEmpty();
      model.follow(both.get(winner));
      // The other may have come first and been refused for what they are, or second and too late.
      Set<Class<? extends Exception>> expected =
          new HashSet<>(Set.of(ChangedMeanwhileException.class, AccessDeniedException.class));
      refusals.get(1 - winner).ifPresent(expected::add);
      assertThat(expected).contains(failures.get(1 - winner).orElseThrow().getClass());
    }
  }

  private static void act(Move move, ContentItem item) {
    Principal who = WorkflowPeople.ALL.get(move.who());
    UUID id = item.id();
    long revision = move.stale() ? item.revision() - 1 : item.revision();
    switch (move.kind()) {
      case SAVE -> WORLD.items().save(who, id, revision, newText());
      case SUBMIT -> WORLD.items().submit(who, id, revision);
      case TAKE_BACK -> WORLD.items().takeBack(who, id, revision);
      case REVISE -> WORLD.items().revise(who, id, revision);
      case APPROVE, BOTH_DECIDE -> WORLD.reviews().decide(who, id, revision, approval());
      case RETURN -> WORLD.reviews().decide(who, id, revision, returned("请补充出处。"));
      case PUBLISH_LATER ->
          WORLD
              .publishing()
              .schedule(who, id, revision, WORLD.clock.instant().plusSeconds(3600), null);
      case EXPIRE_LATER ->
          WORLD
              .publishing()
              .schedule(who, id, revision, null, WORLD.clock.instant().plusSeconds(3600));
      case WITHDRAW -> WORLD.publishing().withdraw(who, id, revision, "剂量有误，已更正。");
      case WAIT -> {
        WORLD.clock.pass(Duration.ofHours(2));
        WORLD.publishing().publishDue();
      }
    }
  }

  private static void assertAgrees(
      WorkflowModel model, Move move, ContentItem before, ContentItem after) {
    assertThat(after.state()).as("after %s", move).isEqualTo(model.state);
    assertThat(after.currentVersion()).as("after %s", move).isEqualTo(model.versions);
    assertThat(after.publishedVersion()).as("after %s", move).isEqualTo(model.live);
    assertThat(after.number() != null).as("after %s", move).isEqualTo(model.numbered);
    if (!before.state().equals(after.state()) && move.kind() != Move.Kind.WAIT) {
      assertThat(TABLE).contains(List.of(before.state(), after.state()));
    }
    Optional<PublishedItem> seen =
        after.number() == null
            ? Optional.empty()
            : WORLD.editorial.published().find(after.number());
    assertThat(seen.map(found -> found.version().number()).orElse(null)).isEqualTo(model.live);
    assertThat(WORLD.publishing().trail(WorkflowPeople.ALL.get(6), after.id()))
        .hasSize(model.publications);
    if (model.live != null && !model.live.equals(before.publishedVersion())) {
      published++;
      assertHasTrail(after.id(), model.live, seen.orElseThrow());
    }
    for (int one : new HashSet<>(List.of(move.who(), move.other()))) {
      Principal who = WorkflowPeople.ALL.get(one);
      boolean queued =
          WORLD.reviews().queue(who, QueueQuery.all(1_000)).stream()
              .anyMatch(queue -> queue.summary().item().id().equals(after.id()));
      assertThat(queued)
          .as("in the queue of %s in %s", one, after.state())
          .isEqualTo(WORLD.reviews().obstacle(who, after).isEmpty());
    }
  }

  /** Three people approved exactly this text, one stage each, and none of them ever wrote in it. */
  private static void assertHasTrail(UUID item, int version, PublishedItem seen) {
    List<Review> approvals =
        WORLD.reviews().reviews(WorkflowPeople.ALL.get(6), item).stream()
            .filter(review -> review.version() == version)
            .filter(review -> review.contentHash().equals(seen.publication().contentHash()))
            .filter(review -> review.decision() == ReviewDecision.APPROVED)
            .toList();
    assertThat(approvals).extracting(Review::stage).containsExactly(ReviewStage.values());
    assertThat(approvals).extracting(Review::reviewer).doesNotHaveDuplicates();
    Set<UUID> editors =
        new HashSet<>(
            WORLD.jdbc.queryForList(
                "select person from editorial.item_editor where item = ?", UUID.class, item));
    assertThat(approvals).extracting(Review::reviewer).doesNotContainAnyElementsOf(editors);
    assertThat(seen.version().contentHash()).isEqualTo(seen.publication().contentHash());
    assertThat(seen.publication().signedBy()).isEqualTo(approvals.getLast().reviewer());
  }

  /** Sign-offs at the same time, some of which are undone by who is told of them. */
  @Property(tries = 3, shrinking = ShrinkingMode.OFF)
  void publicationNumbersHaveNoGaps(@ForAll("failures") List<Boolean> failing) throws Exception {
    Set<UUID> refused = new HashSet<>();
    List<ContentItem> waiting = new ArrayList<>();
    for (boolean fails : failing) {
      ContentItem item =
          WORLD.passed(
              WORLD.submitted(WorkflowPeople.ALL.getFirst()),
              WorkflowPeople.ALL.get(2),
              WorkflowPeople.ALL.get(3));
      waiting.add(item);
      if (fails) {
        refused.add(item.id());
      }
    }
    WORLD.editorial.listeners().onPublished(seen -> refuse(refused, seen));
    List<Callable<Boolean>> work = new ArrayList<>();
    for (ContentItem item : waiting) {
      work.add(() -> attempt(() -> WORLD.passed(item, WorkflowPeople.ALL.get(4))) == null);
    }
    int signed = 0;
    for (Future<Boolean> done : THREADS.invokeAll(work)) {
      signed += done.get() ? 1 : 0;
    }
    assertThat(signed).isEqualTo(failing.size() - refused.size());
    Set<String> numbers =
        new TreeSet<>(
            WORLD.jdbc.queryForList(
                "select number from editorial.item where number is not null", String.class));
    assertThat(numbers)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, numbers.size())
                .mapToObj("TW-440981-2026-%06d"::formatted)
                .toList());
  }

  @Provide
  Arbitrary<List<Boolean>> failures() {
    return Arbitraries.of(false, false, true).list().ofSize(8);
  }

  private static void refuse(Set<UUID> refused, PublishedItem seen) {
    if (refused.contains(seen.item().id())) {
      throw new IllegalStateException("no file can be ordered");
    }
  }

  private static ItemText newText() {
    return text("荔枝保花保果", "第" + ++drafts + "稿：花期少浇水。");
  }

  private static @Nullable Exception attempt(Runnable work) {
    try {
      work.run();
      return null;
    } catch (RuntimeException e) {
      return e;
    }
  }
}
