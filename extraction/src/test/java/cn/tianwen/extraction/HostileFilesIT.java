package cn.tianwen.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.tianwen.extraction.ExtractionOutcome.Extracted;
import cn.tianwen.extraction.ExtractionOutcome.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are broken, or made to break whoever reads them. */
class HostileFilesIT {

  private static final String MOCK = "org.apache.tika.parser.mock.MockParser";
  private static final ExtractionLimits LIMITS =
      new ExtractionLimits(1, 256, 100, Duration.ofSeconds(5), 350L << 20, 200_000, 2, 20, 100);

  @TempDir static Path work;
  private static TikaExtractor extractor;

  @TempDir Path folder;
  private SampleFiles files;

  @BeforeAll
  static void open() {
    extractor =
        TikaExtractor.open(new ForkSettings(LIMITS, TextRecognition.ABSENT, List.of(MOCK)), work);
  }

  @AfterAll
  static void close() {
    extractor.close();
  }

  @BeforeEach
  void prepare() {
    files = new SampleFiles(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "<hang millis='60000' heavy='false' pulse_millis='100'/>, TIMED_OUT",
    "<hang millis='60000' heavy='true' pulse_millis='100'/>, TIMED_OUT",
    "<oom/>, CRASHED",
    "<system_exit/>, CRASHED"
  })
  void aParserThatHangsOrDiesCostsOneFileAndTheNextIsRead(String behaviour, RefusalReason reason) {
    Path mock = files.text("a.xml", "<?xml version=\"1.0\"?><mock>" + behaviour + "</mock>");

    assertRefused(mock, reason);
    assertThat(extractor.extract(files.text("next.txt", "下一个文件。"))).isInstanceOf(Extracted.class);
  }

  @Test
  void emptyLargeAndMistypedFilesAreRefused() throws IOException {
    assertRefused(files.text("empty.pdf", ""), RefusalReason.EMPTY);
    assertRefused(
        files.bytes("program.pdf", Arrays.copyOf(new byte[] {'M', 'Z'}, 2000)),
        RefusalReason.UNSUPPORTED_TYPE);
    assertRefused(
        files.text("script.txt", "#!/bin/sh\nrm -rf /\n"), RefusalReason.UNSUPPORTED_TYPE);
    assertRefused(files.text("blank.txt", " \n \n"), RefusalReason.NO_TEXT);
    assertRefused(sparse("large.bin", LIMITS.bytesPerFile() + 1), RefusalReason.TOO_LARGE);
    assertRefused(folder.resolve("missing.txt"), RefusalReason.CORRUPT);
  }

  @Test
  void truncatedFilesAreCorrupt() throws IOException {
    assertRefused(cut(files.pdf("a.pdf", List.of(List.of("hello")))), RefusalReason.CORRUPT);
    assertRefused(cut(files.docx("a.docx")), RefusalReason.CORRUPT);
    byte[] zip = SampleFiles.zip(Map.of("a.txt", new byte[9000]));
    assertRefused(cut(files.bytes("a.zip", zip)), RefusalReason.CORRUPT);
  }

  @Test
  void encryptedFilesAreSaidToBeEncrypted() throws IOException {
    assertRefused(files.encryptedPdf("a.pdf"), RefusalReason.ENCRYPTED);
    byte[] zip = SampleFiles.zip(Map.of("a.txt", SampleFiles.utf8("text")));
    // The bit that says so, in the entry's own header.
    zip[6] |= 1;
    assertRefused(files.bytes("a.zip", zip), RefusalReason.ENCRYPTED);
  }

  @Test
  void zipBombsAndArchivesInArchivesAreRefused() throws IOException {
    assertRefused(
        files.bytes("bomb.zip", SampleFiles.zip(Map.of("a.txt", new byte[60 << 20]))),
        RefusalReason.BOMB);
    byte[] nested = SampleFiles.zip(Map.of("a.txt", SampleFiles.utf8("text")));
    for (int i = 0; i < LIMITS.depth(); i++) {
      nested = SampleFiles.zip(Map.of("inner.zip", nested));
    }
    assertRefused(files.bytes("deep.zip", nested), RefusalReason.TOO_DEEP);
    Map<String, byte[]> many = new HashMap<>();
    for (int i = 0; i <= LIMITS.entries(); i++) {
      many.put(i + ".txt", SampleFiles.utf8("text"));
    }
    assertRefused(files.bytes("many.zip", SampleFiles.zip(many)), RefusalReason.TOO_MUCH);
  }

  @Test
  void aBombInTheDepthOfAnArchiveIsFound() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("good.txt", SampleFiles.utf8("text"));
    entries.put("inner.zip", SampleFiles.zip(Map.of("a.txt", new byte[60 << 20])));

    assertRefused(files.bytes("a.zip", SampleFiles.zip(entries)), RefusalReason.BOMB);
  }

  @Test
  void xmlBombsAreRefusedOrTakenAsText() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      bomb.append("<!ENTITY l").append(i).append(" \"");
      bomb.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
    }
    String head = bomb.append("]>").toString();

    assertRefused(files.docxWith("a.docx", head, "&l9;"), RefusalReason.BOMB);
    String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&l9;</text></svg>";
    assertRefused(
        files.text("a.svg", "<?xml version=\"1.0\"?>" + head + svg),
        RefusalReason.UNSUPPORTED_TYPE);
    assertRefused(
        files.text("a.xml", "<?xml version=\"1.0\"?>" + head + "<a>&l9;</a>"),
        RefusalReason.UNSUPPORTED_TYPE);
    Extracted html =
        (Extracted)
            extractor.extract(
                files.text("a.html", head.replace("lolz", "html") + "<html><p>&l9;</p></html>"));
    assertThat(html.documents().getFirst().blocks().toString()).doesNotContain("lollol");
  }

  @Test
  void externalEntitiesAreNeitherReadNorFetched() throws IOException {
    Path secret = files.text("secret", "TOPSECRET");
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      for (String address :
          List.of(secret.toUri().toString(), "http://127.0.0.1:" + server.getLocalPort() + "/x")) {
        String head = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + address + "\">]>";
        Path html =
            files.text(
                "a.html",
                head
                    + "<html><body><p>text &x;</p><img src=\""
                    + address
                    + "\"><iframe src=\""
                    + address
                    + "\"></iframe></body></html>");
        Path odt =
            files.odf(
                "a.odt",
                "application/vnd.oasis.opendocument.text",
                head,
                "<office:text><text:p>text &x;</text:p></office:text>");
        Path docx = files.docxWith("a.docx", head, "text &x;");
        for (Path file : List.of(docx, html, odt)) {
          assertThat(extractor.extract(file).toString()).doesNotContain("TOPSECRET");
        }
        assertThat(extractor.extract(docx))
            .isInstanceOfSatisfying(
                Refused.class, refused -> assertThat(refused.detail()).contains("引用外部文件"));
        assertThat(extractor.extract(odt))
            .isInstanceOfSatisfying(
                Extracted.class,
                read ->
                    assertThat(read.documents().getFirst().blocks())
                        .containsExactly(new Block.Paragraph(Block.Position.NONE, "text")));
      }
      server.setSoTimeout(300);
      assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
    }
  }

  @Test
  void aHugeTextIsRefusedWithoutReadingItAll() throws IOException {
    Path huge = folder.resolve("huge.txt");
    byte[] line = SampleFiles.utf8("水稻稻瘟病的防治技术要点是及时排水施肥\n".repeat(20_000));
    try (OutputStream out = Files.newOutputStream(huge)) {
      for (long written = 0; written < 300L << 20; written += line.length) {
        out.write(line);
      }
    }

    assertRefused(huge, RefusalReason.TOO_MUCH);
  }

  @Test
  void aWorkFolderThatCannotBeWrittenIsNotTheFilesFault() {
    Path readOnly = files.text("no-folder", "");

    assertThatExceptionOfType(ExtractionUnavailableException.class)
        .isThrownBy(() -> TikaExtractor.open(LIMITS, readOnly.resolve("work")));
  }

  @Test
  void cameraAndPlaceNeverLeaveTheFork() throws IOException {
    ForkSettings settings = new ForkSettings(LIMITS, TextRecognition.ABSENT, List.of());
    Path fork = Files.createDirectory(folder.resolve("fork"));
    try (var photo = getClass().getResourceAsStream("/test-documents/testJPEG_GEO.jpg");
        Fork forked = new Fork(fork, settings)) {
      Path file = files.bytes("a.jpg", java.util.Objects.requireNonNull(photo).readAllBytes());
      assertThat(forked.parse(file)).isEqualTo(ForkReply.READ);
      assertThat(Files.readString(forked.result(), java.nio.charset.StandardCharsets.ISO_8859_1))
          .contains("image/jpeg")
          .doesNotContain("Canon", "geo:lat", "12.54321");
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertRefused(Path file, RefusalReason reason) {
    assertThat(extractor.extract(file))
        .as(file.getFileName().toString())
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused.detail()).isNotBlank().doesNotContain("\n", "Exception");
            });
  }

  private static Path cut(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
  }

  private Path sparse(String name, long bytes) throws IOException {
    Path file = folder.resolve(name);
    try (var channel =
        Files.newByteChannel(
            file,
            java.nio.file.StandardOpenOption.CREATE_NEW,
            java.nio.file.StandardOpenOption.SPARSE,
            java.nio.file.StandardOpenOption.WRITE)) {
      channel.position(bytes - 1).write(java.nio.ByteBuffer.wrap(new byte[1]));
    }
    return file;
  }
}
