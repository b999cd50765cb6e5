package cn.tianwen.ingest.documents;

import static cn.tianwen.ingest.documents.DocumentsFixture.id;
import static cn.tianwen.ingest.documents.DocumentsFixture.text;
import static cn.tianwen.ingest.documents.DocumentsFixture.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tianwen.index.document.DocumentStatus;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.ingest.documents.ledger.DocumentReports;
import cn.tianwen.ingest.documents.ledger.FileFault;
import cn.tianwen.ingest.documents.ledger.FileState;
import cn.tianwen.ingest.ledger.IndexWriteLock;
import cn.tianwen.standalone.testing.TestServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentIngestIT {

  @TempDir private Path home;
  private final List<String> read = new CopyOnWriteArrayList<>();
  private Path folder;
  private DocumentsFixture ingest;

  @BeforeEach
  void open() {
    folder = home.resolve("资料");
    ingest =
        new DocumentsFixture(
            TestServers.newDatabase(), home, file -> read.add(folder.relativize(file).toString()));
    ingest.clearIndex();
  }

  @AfterEach
  void close() {
    ingest.clearIndex();
    ingest.close();
  }

  @Test
  void aFolderGoesInOnceAndUnchangedFilesAreNotReadAgain() {
    write(folder.resolve("政策/补贴.txt"), text("农机补贴政策"));
    write(folder.resolve("荔枝.txt"), text("荔枝保花保果"));
    write(folder.resolve(".DS_Store"), "x");
    write(folder.resolve("~$荔枝.docx"), "x");

    DocumentIngestSummary first = ingest.run(folder);
    assertThat(first.created()).isEqualTo(2);
    assertThat(first.pending()).isEqualTo(2);
    assertThat(first.isClean()).isTrue();
    Map<String, IndexedDocument> indexed = ingest.indexed();
    assertThat(indexed).containsOnlyKeys(id(folder, "政策/补贴.txt"), id(folder, "荔枝.txt"));
    assertThat(indexed.values())
        .allSatisfy(
            document -> {
              assertThat(document.status()).isEqualTo(DocumentStatus.PENDING);
              assertThat(document.vector()).hasSize(512);
              assertThat(document.passages()).allMatch(passage -> passage.vector().length == 512);
            });

    read.clear();
    DocumentIngestSummary second = ingest.run(folder);
    assertThat(second.unchanged()).isEqualTo(2);
    assertThat(second.created() + second.changed()).isZero();
    assertThat(read).isEmpty();
  }

  @Test
  void aChangedFileIsReplacedAsAWhole() {
    Path file = write(folder.resolve("a.txt"), text("沃柑黄叶"));
    write(folder.resolve("b.txt"), text("对虾白斑"));
    ingest.run(folder);
    read.clear();
    write(file, text("沃柑裂果"));

    DocumentIngestSummary summary = ingest.run(folder);

    assertThat(summary.changed()).isEqualTo(1);
    assertThat(summary.unchanged()).isEqualTo(1);
    assertThat(read).containsExactly("a.txt");
    IndexedDocument document = ingest.indexed().get(id(folder, "a.txt"));
    assertThat(Objects.requireNonNull(document).passages())
        .isNotEmpty()
        .allSatisfy(passage -> assertThat(passage.text()).doesNotContain("黄叶"));
  }

  @Test
  void aChangedSidecarCountsAsAChangeAndItsStatusHolds() {
    write(folder.resolve("a.txt"), text("沃柑黄叶"));
    write(folder.resolve("sub/b.txt"), text("对虾白斑"));
    ingest.run(folder);
    write(folder.resolve("folder.yaml"), "状态: 已发布\n作者: 张三\n");
    write(folder.resolve("sub/b.txt.yaml"), "标题: 对虾白斑病\n");

    DocumentIngestSummary summary = ingest.run(folder);

    assertThat(summary.changed()).isEqualTo(2);
    assertThat(summary.published()).isEqualTo(2);
    IndexedDocument document = ingest.indexed().get(id(folder, "sub/b.txt"));
    assertThat(Objects.requireNonNull(document).title()).isEqualTo("对虾白斑病");
    assertThat(document.author()).isEqualTo("张三");
    assertThat(ingest.run(folder).unchanged()).isEqualTo(2);
  }

  @Test
  void publishReleasesWhatIsThereAndNewContentWaitsForAReviewAgain() {
    Path file = write(folder.resolve("a.txt"), text("沃柑黄叶"));
    ingest.run(folder);
    DocumentIngestOptions publish = DocumentIngestOptions.DEFAULT.withPublish();
    assertThat(ingest.run(folder, publish).published()).isEqualTo(1);
    assertThat(ingest.run(folder, publish).unchanged()).isEqualTo(1);
    assertThat(ingest.run(folder).published()).isEqualTo(1);

    write(file, text("沃柑裂果"));
    assertThat(ingest.run(folder).pending()).isEqualTo(1);
  }

  @Test
  void aFileThatIsGoneIsListedAndRemovedOnDemandOnly() throws IOException {
    Path file = write(folder.resolve("走失.txt"), text("沃柑黄叶"));
    write(folder.resolve("b.txt"), text("对虾白斑"));
    ingest.run(folder);
    Files.delete(file);

    DocumentIngestSummary listed = ingest.run(folder);
    assertThat(listed.missing()).containsExactly("走失.txt");
    assertThat(listed.removed()).isZero();
    assertThat(ingest.indexed()).hasSize(2);

    DocumentIngestSummary pruned = ingest.run(folder, DocumentIngestOptions.DEFAULT.withPrune());
    assertThat(pruned.removed()).isEqualTo(1);
    assertThat(pruned.missing()).isEmpty();
    assertThat(ingest.indexed()).containsOnlyKeys(id(folder, "b.txt"));

    write(file, text("沃柑黄叶"));
    assertThat(ingest.run(folder).created()).isEqualTo(1);
    assertThat(ingest.indexed()).hasSize(2);
  }

  @Test
  void anArchiveBringsADocumentForEveryEntryAndLosesThoseThatAreGone() {
    Path zip =
        write(
            folder.resolve("课件.zip"),
            "!SKIP 密.pdf\n=== 一.txt\n" + text("沃柑黄叶") + "=== 二.txt\n" + text("对虾白斑"));
    DocumentIngestSummary first = ingest.run(folder);
    assertThat(first.created()).isEqualTo(1);
    assertThat(first.unreadEntries()).isEqualTo(1);
    assertThat(ingest.indexed())
        .containsOnlyKeys(id(folder, "课件.zip!/一.txt"), id(folder, "课件.zip!/二.txt"));
    assertThat(ingest.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.path()).isEqualTo("课件.zip!/密.pdf");
              assertThat(failure.fault().reason()).isEqualTo("ENCRYPTED");
            });

    write(zip, "=== 二.txt\n" + text("对虾白斑") + "=== 三.txt\n" + text("茶尺蠖防治"));
    DocumentIngestSummary second = ingest.run(folder);
    assertThat(second.isClean()).isTrue();
    assertThat(ingest.indexed())
        .containsOnlyKeys(id(folder, "课件.zip!/二.txt"), id(folder, "课件.zip!/三.txt"));
    assertThat(ingest.failures()).isEmpty();
  }

  @Test
  void aRefusedFileIsKeptInQuarantineAndTriedAgainOnDemandOnly() throws IOException {
    Path file = write(folder.resolve("13800138000的坏文件.pdf"), "!REFUSE CORRUPT");
    write(folder.resolve("b.txt"), text("对虾白斑"));

    DocumentIngestSummary summary = ingest.run(folder);
    assertThat(summary.refused()).isEqualTo(Map.of("CORRUPT", 1));
    assertThat(summary.created()).isEqualTo(1);
    DocumentReports.Failure failure = ingest.failures().getFirst();
    assertThat(failure.path()).isEqualTo("138****8000的坏文件.pdf");
    assertThat(failure.state()).isEqualTo(FileState.REFUSED);
    assertThat(failure.fault().detail()).contains("已损坏").doesNotContain("13800138000");
    assertThat(failure.attempts()).isEqualTo(1);
    List<Path> kept = quarantined();
    assertThat(kept).hasSize(2);
    for (Path path : kept) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
          .isEqualTo("rw-------");
    }
    assertThat(kept.getFirst()).hasSameBinaryContentAs(file);
    assertThat(kept.getLast()).content().contains("CORRUPT", "138****8000");

    read.clear();
    assertThat(ingest.run(folder).refused()).isEqualTo(Map.of("CORRUPT", 1));
    assertThat(read).isEmpty();
    assertThat(ingest.run(folder, DocumentIngestOptions.DEFAULT.withRetry()).refused())
        .isEqualTo(Map.of("CORRUPT", 1));
    assertThat(read).hasSize(1);
    assertThat(ingest.failures().getFirst().attempts()).isEqualTo(2);

    write(file, text("修好了的文件"));
    assertThat(ingest.run(folder).isClean()).isTrue();
    assertThat(ingest.failures()).isEmpty();
    assertThat(ingest.indexed()).hasSize(2);
    assertThat(quarantined()).isEmpty();
  }

  @Test
  void whatWasRefusedLeavesTheQuarantineWithItsFile() throws IOException {
    Path file = write(folder.resolve("a.pdf"), "!REFUSE NEEDS_OCR");
    ingest.run(folder);
    assertThat(quarantined()).hasSize(2);
    Files.delete(file);
    ingest.run(folder, DocumentIngestOptions.DEFAULT.withPrune());
    assertThat(quarantined()).isEmpty();
  }

  private List<Path> quarantined() throws IOException {
    if (!Files.exists(ingest.quarantine())) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(ingest.quarantine())) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void aFaultThatMayPassIsTriedAgainByItselfLaterAndLater() {
    write(folder.resolve("a.txt"), "!REFUSE TIMED_OUT");
    assertThat(ingest.run(folder).deferred()).isEqualTo(1);
    assertThat(read).hasSize(1);
    assertThat(ingest.run(folder).deferred()).isEqualTo(1);
    assertThat(read).as("too early").hasSize(1);

    ingest.clock().putForward(BackOff.FIRST.plusSeconds(1));
    assertThat(ingest.run(folder).deferred()).isEqualTo(1);
    assertThat(read).hasSize(2);
    Instant next = Objects.requireNonNull(ingest.failures().getFirst().nextAttempt());
    assertThat(Duration.between(ingest.clock().instant(), next))
        .isBetween(Duration.ofMinutes(19), Duration.ofMinutes(20));

    ingest.clock().putForward(Duration.ofMinutes(21));
    assertThat(ingest.run(folder).refused()).as("the third time").isEqualTo(Map.of("TIMED_OUT", 1));
  }

  @Test
  void aFullDiskDefersFilesAndStopsTheJobWhenNothingGoesAnyMore() {
    Path file = write(folder.resolve("a.txt"), "!UNAVAILABLE");
    write(folder.resolve("b.txt"), text("对虾白斑"));
    DocumentIngestSummary summary = ingest.run(folder);
    assertThat(summary.deferred()).isEqualTo(1);
    assertThat(summary.created()).isEqualTo(1);
    assertThat(ingest.failures().getFirst().fault())
        .isEqualTo(new FileFault(FileFault.EXTRACTION_UNAVAILABLE, "磁盘满了，请先清理"));

    for (String name : List.of("c.txt", "d.txt", "e.txt", "f.txt")) {
      write(folder.resolve(name), "!UNAVAILABLE");
    }
    assertThatThrownBy(() -> ingest.run(folder))
        .isInstanceOf(DocumentIngestFailedException.class)
        .hasMessageContaining("磁盘满了");

    for (String name : List.of("a.txt", "c.txt", "d.txt", "e.txt", "f.txt")) {
      write(folder.resolve(name), text("磁盘清理以后" + name));
    }
    assertThat(file).exists();
    assertThat(ingest.run(folder).isClean()).isTrue();
    assertThat(ingest.indexed()).hasSize(6);
  }

  @Test
  void aSidecarThatCannotBeUnderstoodRefusesItsFileUntilItIsMended() {
    write(folder.resolve("a.txt"), text("沃柑黄叶"));
    Path sidecar = write(folder.resolve("a.txt.yaml"), "没有这一项: 1\n");
    assertThat(ingest.run(folder).refused()).isEqualTo(Map.of(FileFault.BAD_SIDECAR, 1));
    assertThat(ingest.failures().getFirst().fault().detail()).contains("没有这一项");
    write(sidecar, "标题: 沃柑黄叶\n");
    assertThat(ingest.run(folder).isClean()).isTrue();
  }

  @Test
  void ofDocumentsOfTheSameTextTheBestIsShownAndItIsDecidedAnewWhenItGoes() throws IOException {
    write(folder.resolve("a.txt"), text("荔枝保花保果技术"));
    write(folder.resolve("c.txt"), text("对虾白斑"));
    ingest.run(folder);
    String plain = id(folder, "a.txt");
    assertThat(duplicateOf(plain)).isEmpty();

    Path pdf = write(folder.resolve("b.pdf"), text("荔枝保花保果技术"));
    assertThat(ingest.run(folder).duplicates()).isEqualTo(1);
    assertThat(duplicateOf(plain)).contains(id(folder, "b.pdf"));
    assertThat(duplicateOf(id(folder, "b.pdf"))).isEmpty();
    assertThat(Objects.requireNonNull(ingest.indexed().get(plain)).passages())
        .allMatch(passage -> passage.vector().length == 512);

    write(folder.resolve("a.txt.yaml"), "状态: 已发布\n");
    ingest.run(folder);
    assertThat(duplicateOf(plain)).as("published goes first").isEmpty();
    assertThat(duplicateOf(id(folder, "b.pdf"))).contains(plain);

    Files.delete(folder.resolve("a.txt"));
    ingest.run(folder, DocumentIngestOptions.DEFAULT.withPrune());
    assertThat(duplicateOf(id(folder, "b.pdf"))).isEmpty();
    assertThat(pdf).exists();
  }

  private Optional<String> duplicateOf(String id) {
    return Optional.ofNullable(Objects.requireNonNull(ingest.indexed().get(id)).duplicateOf());
  }

  @Test
  void aRecordingIsKeptForReadersAsLongAsADocumentUsesIt() throws IOException {
    Path video = write(folder.resolve("讲座.mp4"), text("沃柑修剪讲座"));
    Path copy = write(folder.resolve("又一份.mp4"), text("沃柑修剪讲座"));
    write(folder.resolve("a.txt"), text("对虾白斑"));
    ingest.run(folder);
    IndexedDocument document = Objects.requireNonNull(ingest.indexed().get(id(folder, "讲座.mp4")));
    String key = Objects.requireNonNull(document.mediaKey());
    Path kept = home.resolve("content").resolve(key.substring(0, 2)).resolve(key);
    assertThat(kept).hasSameBinaryContentAs(video);
    assertThat(Objects.requireNonNull(ingest.indexed().get(id(folder, "a.txt"))).mediaKey())
        .isNull();

    Files.delete(video);
    ingest.run(folder, DocumentIngestOptions.DEFAULT.withPrune());
    assertThat(kept).as("the other one still uses it").exists();
    Files.delete(copy);
    ingest.run(folder, DocumentIngestOptions.DEFAULT.withPrune());
    assertThat(kept).doesNotExist();
  }

  @Test
  void oneFileOfAFolderIsTheSameDocumentAsWithItsFolder() {
    Path file = write(folder.resolve("a.txt"), text("沃柑黄叶"));
    write(folder.resolve("b.txt"), text("对虾白斑"));
    assertThat(ingest.run(file).created()).isEqualTo(1);
    DocumentIngestSummary summary = ingest.run(folder);
    assertThat(summary.unchanged()).isEqualTo(1);
    assertThat(summary.created()).isEqualTo(1);
    assertThat(ingest.run(file).missing()).isEmpty();
  }

  @Test
  void twoFoldersOfOneNameAreNotMistakenForEachOther() {
    write(folder.resolve("a.txt"), text("沃柑黄叶"));
    ingest.run(folder);
    Path other = home.resolve("别处/资料");
    write(other.resolve("b.txt"), text("对虾白斑"));
    assertThatThrownBy(() -> ingest.run(other))
        .isInstanceOf(DocumentIngestFailedException.class)
        .hasMessageContaining("--source");
    assertThat(ingest.run(other, DocumentIngestOptions.DEFAULT.withSource("别处")).created())
        .isEqualTo(1);
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    write(home.resolve("秘密.txt"), text("外面的文件"));
    write(folder.resolve("a.txt"), text("沃柑黄叶"));
    Files.createSymbolicLink(folder.resolve("link.txt"), home.resolve("秘密.txt"));
    Files.createSymbolicLink(folder.resolve("up"), home);
    ingest.run(folder);
    assertThat(read).containsExactly("a.txt");
  }

  @Test
  void casesAndDocumentsMayBeWrittenAtTheSameTimeButDocumentsOnlyOnce() {
    write(folder.resolve("a.txt"), text("沃柑黄叶"));
    IndexWriteLock lock = ingest.bean(IndexWriteLock.class);
    try (IndexWriteLock.Held held = lock.take(IndexWriteLock.Index.CASES)) {
      assertThat(ingest.run(folder).created()).isEqualTo(1);
    }
    try (IndexWriteLock.Held held = lock.take(IndexWriteLock.Index.DOCUMENTS)) {
      assertThatThrownBy(() -> ingest.run(folder))
          .isInstanceOf(IndexWriteLock.IndexBusyException.class)
          .hasMessageContaining("资料");
    }
  }

  @Test
  void anIndexThatWasLostIsFilledAgain() {
    write(folder.resolve("a.txt"), text("沃柑黄叶"));
    ingest.run(folder);
    ingest.clearIndex();
    ingest.run(folder);
    assertThat(ingest.indexed()).containsOnlyKeys(id(folder, "a.txt"));
  }

  @Test
  void theReportCountsFilesByStateAndReason() {
    write(folder.resolve("a.txt"), text("沃柑黄叶"));
    write(folder.resolve("b.pdf"), "!REFUSE BOMB");
    write(folder.resolve("c.pdf"), "!REFUSE BOMB");
    ingest.run(folder);
    List<String> totals = new ArrayList<>();
    ingest
        .bean(DocumentReports.class)
        .totals(Optional.of("资料"))
        .forEach(total -> totals.add(total.state() + " " + total.reason() + " " + total.files()));
    assertThat(totals).containsExactly("INGESTED  1", "REFUSED BOMB 2");
    assertThat(ingest.bean(DocumentReports.class).totals(Optional.of("没有"))).isEmpty();
  }

  @Test
  void progressCountsFilesAndBytesAndKnowsTheRest() {
    write(folder.resolve("a.txt"), text("沃柑黄叶"));
    write(folder.resolve("b.txt"), text("对虾白斑"));
    List<DocumentProgress.Done> told = new ArrayList<>();
    ingest.bean(DocumentIngest.class).ingest(folder, DocumentIngestOptions.DEFAULT, told::add);
    assertThat(told).extracting(DocumentProgress.Done::files).containsExactly(0L, 1L, 2L);
    assertThat(told).extracting(DocumentProgress.Done::totalFiles).containsOnly(2L);
    assertThat(told.getFirst().remaining()).isEmpty();
    assertThat(told.get(1).remaining()).isPresent();
    assertThat(told.getLast().remaining()).contains(Duration.ZERO);
    assertThat(told.getLast().bytes()).isEqualTo(told.getLast().totalBytes()).isPositive();
  }
}
