package cn.tianwen.editorial.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.EditorialWorld;
import cn.tianwen.editorial.Publication;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders, the queue with several workers, and what the register tells. */
class IssueDeskIT {

  private static final String SHA = "ab".repeat(32);

  private static EditorialWorld world;

  private final Principal writer = EditorialWorld.writer();

  @BeforeAll
  static void open(@TempDir Path folder) {
    world = new EditorialWorld(folder);
  }

  @AfterAll
  static void close() {
    world.close();
  }

  @BeforeEach
  void empty() {
    world.jdbc.update("delete from editorial.issued_file");
  }

  private static IssueDesk desk() {
    return world.editorial.desk();
  }

  private static IssuedFiles files() {
    return world.editorial.files();
  }

  private IssuedFile copy(ContentItem item, String name) {
    return desk()
        .order(new IssueOrder(item.id(), 1, Edition.TEXT, new Recipient(name, "农技站"), writer.id()));
  }

  @Test
  void aPublicationOrdersBothEditionsForEverybodyOnce() {
    ContentItem item = world.published(writer);

    assertThat(files().listOfItem(item.id()))
        .extracting(IssuedFile::edition)
        .containsExactlyInAnyOrder(Edition.TEXT, Edition.HARDENED);
    IssuedFile text = files().find(item.id(), 1, Edition.TEXT).orElseThrow();
    assertThat(text.code()).hasSize(IssueCode.LENGTH);
    assertThat(text.number()).isEqualTo(item.number());
    assertThat(desk().order(new IssueOrder(item.id(), 1, Edition.TEXT, null, writer.id())))
        .isEqualTo(text);
    assertThat(copy(item, "李大姐")).isEqualTo(copy(item, "李大姐")).isNotEqualTo(copy(item, "王站长"));
  }

  @Test
  void nothingIsIssuedOfWhatIsNotPublic() {
    ContentItem item = world.submitted(writer);
    IssueOrder order = new IssueOrder(item.id(), 1, Edition.TEXT, null, writer.id());

    assertThatExceptionOfType(NotPublicException.class).isThrownBy(() -> desk().order(order));
  }

  @Test
  void manyWorkersMakeEachFileOnce() throws Exception {
    ContentItem item = world.published(writer);
    for (int i = 0; i < 20; i++) {
      copy(item, "领取人" + i);
    }
    List<String> made = new ArrayList<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
      List<Callable<List<String>>> each = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        each.add(IssueDeskIT::makeAll);
      }
      for (Future<List<String>> done : workers.invokeAll(each)) {
        made.addAll(done.get());
      }
    }

    assertThat(made).hasSize(22).doesNotHaveDuplicates();
    assertThat(files().listOfItem(item.id()))
        .allSatisfy(file -> assertThat(file.state()).isEqualTo(IssueState.READY));
  }

  private static List<String> makeAll() {
    List<String> made = new ArrayList<>();
    Optional<Rendering> next = desk().claim();
    while (next.isPresent()) {
      Rendering rendering = next.get();
      desk().progress(rendering, 1, 3);
      desk().ready(rendering, sha(rendering.file().code()), 1000, 3);
      made.add(rendering.file().code());
      next = desk().claim();
    }
    return made;
  }

  private static String sha(String code) {
    return String.format("%064x", new BigInteger(1, code.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void theFileOfASilentWorkerGoesToAnotherAndTheFirstMayNotWriteAnyMore() {
    ContentItem item = world.published(writer);
    Rendering dead = desk().claim().orElseThrow();
    Rendering other = desk().claim().orElseThrow();
    assertThat(desk().claim()).as("both are being made").isEmpty();

    world.clock.pass(IssueDesk.LEASE.minusSeconds(1));
    desk().progress(other, 1, 2);
    world.clock.pass(Duration.ofSeconds(2));
    Rendering taken = desk().claim().orElseThrow();

    assertThat(taken.file().code()).isEqualTo(dead.file().code());
    assertThat(desk().claim()).as("the other one is alive").isEmpty();
    assertThatExceptionOfType(LeaseLostException.class)
        .isThrownBy(() -> desk().progress(dead, 1, 2));
    assertThatExceptionOfType(LeaseLostException.class)
        .isThrownBy(() -> desk().ready(dead, SHA, 1, 1));
    assertThatExceptionOfType(LeaseLostException.class).isThrownBy(() -> desk().failed(dead, "坏了"));
    desk().ready(taken, SHA, 2000, 2);
    assertThat(files().verifyContent(SHA)).isPresent();
    assertThat(item.number()).isEqualTo(files().verifyContent(SHA).orElseThrow().number());
  }

  @Test
  void aFileIsGivenUpAfterSomeTriesAndTriedAnewWhenItIsOrderedAgain() {
    ContentItem item = world.published(writer);
    world.jdbc.update("delete from editorial.issued_file where edition = 'HARDENED'");
    for (int i = 1; i < IssueDesk.TRIES; i++) {
      desk().failed(desk().claim().orElseThrow(), "磁盘满了");
      assertThat(desk().claim()).as("not at once").isEmpty();
      world.clock.pass(Duration.ofMinutes(5));
    }
    assertThat(desk().claim()).isPresent();
    world.clock.pass(IssueDesk.LEASE.plusSeconds(1));
    assertThat(desk().claim()).isEmpty();

    IssuedFile failed = files().find(item.id(), 1, Edition.TEXT).orElseThrow();
    assertThat(failed.state()).isEqualTo(IssueState.FAILED);
    assertThat(failed.failure()).contains("请重新生成");
    IssuedFile again = desk().order(new IssueOrder(item.id(), 1, Edition.TEXT, null, writer.id()));
    assertThat(again.code()).isEqualTo(failed.code());
    assertThat(desk().claim()).isPresent();
  }

  @Test
  void theRegisterTellsGenuineFromReplacedAndWithdrawn() {
    ContentItem item = world.published(writer);
    makeAll();
    IssuedFile file = files().find(item.id(), 1, Edition.TEXT).orElseThrow();
    IssuedFile own = copy(item, "李大姐");
    assertThat(files().verifyCode(own.code())).as("not made yet").isEmpty();
    makeAll();
    assertThat(
            files().verifyCode(IssueCode.shown(file.code()).toLowerCase(Locale.ROOT)).orElseThrow())
        .returns(true, Verification::isGenuine)
        .returns("荔枝保花保果", Verification::title)
        .returns(false, Verification::personal);
    assertThat(files().verifyCode(own.code()).orElseThrow().personal()).isTrue();
    assertThat(files().verifyCode("000000000000")).isEmpty();
    assertThat(files().verifyContent(SHA)).isEmpty();

    ContentItem next = world.items().revise(writer, item.id(), item.revision());
    next =
        world.items().save(writer, next.id(), next.revision(), EditorialWorld.text("荔枝保果", "第二版。"));
    next = world.items().submit(writer, next.id(), next.revision());
    assertThat(files().verifyCode(file.code()).orElseThrow().isGenuine())
        .as("a version under review changes nothing")
        .isTrue();
    next =
        world.passed(
            next, EditorialWorld.reviewer(), EditorialWorld.reviewer(), EditorialWorld.reviewer());
    assertThat(files().verifyCode(file.code()).orElseThrow())
        .returns(Publication.Ending.REPLACED, Verification::ending)
        .returns("荔枝保花保果", Verification::title);

    world.publishing().withdraw(EditorialWorld.reviewer(), next.id(), next.revision(), "剂量有误");
    assertThat(desk().claim()).as("nothing is made of what is gone").isEmpty();
    assertThat(files().listOfItem(item.id()))
        .filteredOn(one -> one.version() == 2)
        .allSatisfy(one -> assertThat(one.state()).isEqualTo(IssueState.FAILED));
  }

  @Test
  void onlyThoseWhoMayPublishIssueCopiesAndTraceThem() {
    ContentItem item = world.published(writer);
    Principal publisher = EditorialWorld.reviewer();
    Principal elsewhere = EditorialWorld.with(EditorialWorld.GUANGZHOU, Role.REVIEWER);
    Recipient recipient = new Recipient("李大姐", "");
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> copies().order(writer, item.id(), Edition.HARDENED, recipient));
    IssuedFile copy = copies().order(publisher, item.id(), Edition.HARDENED, recipient);
    makeAll();

    assertThat(copies().trace(publisher, copy.mark()).map(IssuedFile::code)).contains(copy.code());
    assertThat(copies().trace(publisher, copy.mark() ^ 1)).isEmpty();
    assertThat(copies().trace(elsewhere, copy.mark())).isEmpty();
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> copies().trace(writer, copy.mark()));
    assertThat(world.audit().stream().map(Objects::toString))
        .anyMatch(entry -> entry.contains("ISSUE_COPY") && entry.contains(copy.code()))
        .anyMatch(entry -> entry.contains("TRACE_COPY") && entry.contains(copy.code()))
        .noneMatch(entry -> entry.contains("李大姐"));
  }

  private static CopyDesk copies() {
    return world.editorial.copies();
  }

  @Test
  void aCodeIsReadAsPeopleTypeIt() {
    assertThat(IssueCode.read("7k3m-9qxa—O4TB")).contains("7K3M9QXA04TB");
    assertThat(IssueCode.read("７Ｋ３Ｍ ９ＱＸＡ ０４ＴＢ")).contains("7K3M9QXA04TB");
    assertThat(IssueCode.read("l1I1 0000 0000")).contains("111100000000");
    assertThat(IssueCode.read("7K3M9QXA04T")).isEmpty();
    assertThat(IssueCode.read("7K3M9QXA04TBX")).isEmpty();
    assertThat(IssueCode.read("7K3M9QXA04TU")).isEmpty();
    assertThat(IssueCode.read(UUID.randomUUID().toString())).isEmpty();
  }
}
