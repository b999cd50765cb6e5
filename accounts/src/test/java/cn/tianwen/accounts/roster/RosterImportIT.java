package cn.tianwen.accounts.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.rows.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterImportIT {

  private static final Principal PROVINCE = RosterFixture.staff("440000");
  private static final Principal MAOMING = RosterFixture.staff("440900");

  @TempDir private Path folder;
  private RosterFixture at;

  @BeforeEach
  void open() {
    at = new RosterFixture(folder);
  }

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void whatIsRightGoesInAndTheRestIntoAPrivateRejectFile() throws IOException {
    RosterRun run =
        at.importExperts(
            PROVINCE,
            """
            A1,示例甲,乡土专家,县级,440981,15400000001,荔枝,x
            A2,示例乙,教练,县级,440981,15400000002,,x
            A1,示例丙,农技员,县级,440981,15400000003,,x
            A4,示例丁,农技员,县级,440981,1540000,,x
            "A5,示例戊,农技员
            A6,示例己,农技员,县级,广东省汕头市,,,x
            """);

    assertThat(run.state()).isEqualTo(RosterState.DONE);
    assertThat(run.counts()).isEqualTo(new RosterCounts(6, 2, 0, 0, 4));
    assertThat(run.message()).isEqualTo("没有用到的列：没用的列");
    assertThat(run.refusals()).extracting(RosterRefusal::line).containsExactly(3L, 4L, 5L, 6L);
    assertThat(run.refusals())
        .extracting(RosterRefusal::field)
        .containsExactly("类别", "编号", "手机", "整行");
    Path rejects = at.imports.openRejects(PROVINCE, run.id()).orElseThrow();
    assertThat(Files.readString(rejects))
        .contains("A2,示例乙,教练,县级,440981,15400000002")
        .contains("和第 2 行的编号重复");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(rejects)))
        .isEqualTo("rw-------");
    assertThat(at.count("expert")).isEqualTo(2);
    assertThat(expert("A1")).containsEntry("specialties", "{crop.lizhi}");
  }

  private Map<String, String> expert(String number) {
    return at.accounts
        .database()
        .jdbc()
        .queryForObject(
            "select p.name, e.specialties::text, e.photo, e.availability from accounts.expert e"
                + " join accounts.person p on p.id = e.person where e.number = ?",
            (row, index) ->
                Map.of(
                    "name", row.getString(1),
                    "specialties", row.getString(2),
                    "photo", String.valueOf(row.getString(3)),
                    "availability", row.getString(4)),
            number);
  }

  @Test
  void aPhoneIsInTheVaultAndNowhereElse() throws IOException {
    RosterRun run = at.importExperts(PROVINCE, "A1,示例甲,乡土专家,县级,440981,15400000001,,x\n");

    assertThat(run.counts().created()).isEqualTo(1);
    assertThat(at.count("vault_entry")).isEqualTo(1);
    for (String table : List.of("person", "expert", "record_change", "outbox", "roster_run")) {
      assertThat(
              at.accounts
                  .database()
                  .jdbc()
                  .queryForList("select t::text from accounts." + table + " t", String.class)
                  .toString())
          .as(table)
          .doesNotContain("15400000001");
    }
  }

  @Test
  void repeatingAnImportWritesNothing() throws IOException {
    String rows =
        """
        A1,示例甲,乡土专家,县级,440981,15400000001,荔枝,x
        A2,示例乙,农技员,县级,440981,15400000002,,x
        """;
    at.importExperts(PROVINCE, rows);
    long outbox = at.count("outbox");
    long changes = at.count("record_change");

    RosterRun again = at.importExperts(PROVINCE, rows);

    assertThat(again.counts()).isEqualTo(new RosterCounts(2, 0, 0, 2, 0));
    assertThat(at.count("outbox")).isEqualTo(outbox);
    assertThat(at.count("record_change")).isEqualTo(changes);
    assertThat(at.count("vault_entry")).isEqualTo(2);
  }

  @Test
  void onlyWhatChangedIsWritten() throws IOException {
    at.importExperts(
        PROVINCE,
        """
        A1,示例甲,乡土专家,县级,440981,15400000001,荔枝,x
        A2,示例乙,农技员,县级,440981,15400000002,,x
        """);

    RosterRun again =
        at.importExperts(
            PROVINCE,
            """
            A1,示例甲,乡土专家,县级,440981,15400000001,荔枝,x
            A2,示例乙乙,农技员,县级,440981,15400000009,,x
            """);

    assertThat(again.counts()).isEqualTo(new RosterCounts(2, 0, 1, 1, 0));
    assertThat(expert("A2")).containsEntry("name", "示例乙乙");
    assertThat(at.count("vault_entry")).isEqualTo(2);
  }

  @Test
  void whatTheFileDoesNotSayIsLeftAsItIs() throws IOException {
    String row = "A1,示例甲,乡土专家,县级,440981,15400000001,荔枝,x\n";
    at.importExperts(PROVINCE, row);
    at.accounts
        .database()
        .jdbc()
        .update("update accounts.expert set photo = ?, availability = 'BUSY'", "0".repeat(64));

    RosterRun again = at.importExperts(PROVINCE, row);

    assertThat(again.counts().unchanged()).isEqualTo(1);
    assertThat(expert("A1"))
        .containsEntry("photo", "0".repeat(64))
        .containsEntry("availability", "BUSY");
  }

  @Test
  void somebodyWhoIsBothKeepsBoth() throws IOException {
    at.importExperts(PROVINCE, "A1,示例甲,乡土专家,县级,440981,15400000001,荔枝,x\n");
    at.accounts
        .database()
        .jdbc()
        .update(
            "insert into accounts.information_officer (person, number, background)"
                + " select person, 'O1', 'OTHER' from accounts.expert");
    Path officers = at.file("officers.csv", "编号,姓名,人员类型,区划\nO1,示例甲,教师,440981\n");

    RosterRun run = at.imports.run(PROVINCE, RosterKind.OFFICERS, officers, counts -> {});

    assertThat(run.counts().changed()).isEqualTo(1);
    assertThat(at.count("person")).isEqualTo(1);
    assertThat(at.count("expert")).isEqualTo(1);
  }

  @Test
  void peopleOfOtherRegionsAreRefused() throws IOException {
    RosterRun run =
        at.importExperts(
            MAOMING,
            """
            A1,示例甲,乡土专家,县级,440981,,,x
            A2,示例乙,乡土专家,县级,440500,,,x
            A3,示例丙,乡土专家,县级,四川省成都市,,,x
            """);

    assertThat(run.counts()).isEqualTo(new RosterCounts(3, 1, 0, 0, 2));
    assertThat(run.refusals()).extracting(RosterRefusal::field).containsOnly("区划");
  }

  @Test
  void nobodyTakesOverWhoBelongsToAnotherRegion() throws IOException {
    at.importExperts(PROVINCE, "A1,示例甲,乡土专家,县级,440500,15400000001,,x\n");

    RosterRun run = at.importExperts(MAOMING, "A1,示例偷,乡土专家,县级,440981,15400000002,,x\n");

    assertThat(run.counts().refused()).isEqualTo(1);
    assertThat(expert("A1")).containsEntry("name", "示例甲");
  }

  @Test
  void whoMayNotImportIsRefusedAndThatIsAudited() throws IOException {
    Principal farmer = new Principal(new UUID(1, 1), Set.of(new RoleGrant(Role.FARMER, null)));

    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> at.importExperts(farmer, ""));
    assertThat(at.count("roster_run")).isZero();
    assertThat(at.count("audit_entry")).isEqualTo(1);
  }

  @Test
  void aFileWithoutARequiredColumnIsRefusedAsAWhole() throws IOException {
    Path file = at.file("experts.csv", "编号,姓名\nA1,示例甲\n");

    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> at.imports.run(PROVINCE, RosterKind.EXPERTS, file, counts -> {}))
        .withMessageContaining("缺少列：区划、类别、级别");
  }

  @Test
  void aWorkbookIsReadToo() throws IOException {
    Path file = folder.resolve("officers.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet();
      write(sheet.createRow(0), "编号", "姓名", "人员类型", "区划", "乡镇", "手机");
      write(sheet.createRow(1), "O1", "示例甲", "村干部", "440981", "示例镇", "15400000001");
      write(sheet.createRow(2), "O2", "示例乙", "退伍军人", "440981", "示例镇", "123");
      workbook.write(out);
    }

    RosterRun run = at.imports.run(PROVINCE, RosterKind.OFFICERS, file, counts -> {});

    assertThat(run.counts()).isEqualTo(new RosterCounts(2, 1, 0, 0, 1));
    assertThat(at.count("information_officer")).isEqualTo(1);
  }

  private static void write(Row row, String... values) {
    for (int i = 0; i < values.length; i++) {
      row.createCell(i).setCellValue(values[i]);
    }
  }

  @Test
  void twoThousandPeopleGoInAndEachOnce() throws IOException {
    String rows =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "V%05d,示例甲,农技员,县级,440981,154%08d,荔枝,x\n".formatted(i, i))
            .collect(Collectors.joining());

    RosterRun run = at.importExperts(PROVINCE, rows);

    assertThat(run.counts()).isEqualTo(new RosterCounts(2_000, 2_000, 0, 0, 0));
    assertThat(at.count("expert")).isEqualTo(2_000);
    assertThat(at.count("vault_entry")).isEqualTo(2_000);
    assertThat(at.count("outbox")).isEqualTo(2_000);
    assertThat(at.accounts.verification().verify().intact()).isTrue();
  }

  @Test
  void anUploadIsImportedInTheBackgroundAndDeleted() throws IOException {
    RosterRun begun =
        at.imports.start(
            MAOMING,
            RosterKind.EXPERTS,
            "名单 13800138000.csv",
            new ByteArrayInputStream(
                (RosterFixture.EXPERTS + "A1,示例甲,乡土专家,县级,440981,,,x\n")
                    .getBytes(StandardCharsets.UTF_8)));

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> at.imports.find(MAOMING, begun.id()).orElseThrow().isOver());
    await().atMost(Duration.ofSeconds(5)).until(() -> uploads().isEmpty());

    RosterRun run = at.imports.find(MAOMING, begun.id()).orElseThrow();
    assertThat(run.state()).isEqualTo(RosterState.DONE);
    assertThat(run.counts().created()).isEqualTo(1);
    assertThat(run.fileName()).isEqualTo("名单 ***.csv");
    assertThat(at.imports.list(PROVINCE)).extracting(RosterRun::id).containsExactly(begun.id());
    assertThat(at.imports.list(RosterFixture.staff("440500"))).isEmpty();
    assertThat(at.imports.find(RosterFixture.staff("440500"), begun.id())).isEmpty();
  }

  private List<Path> uploads() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("roster"))) {
      return files.filter(file -> file.toString().endsWith(".upload")).toList();
    }
  }

  @Test
  void onlyWhoImportedMayDownloadWhatWasRefused() throws IOException {
    RosterRun run = at.importExperts(MAOMING, "A2,示例乙,乡土专家,县级,440500,,,x\n");

    assertThat(at.imports.find(PROVINCE, run.id())).isPresent();
    assertThat(at.imports.openRejects(PROVINCE, run.id())).isEmpty();
    assertThat(at.imports.openRejects(MAOMING, run.id())).isPresent();
  }

  @Test
  void aRunWhoseProcessDiedIsShownAsInterruptedAndDoesNotBlockTheNext() throws IOException {
    UUID dead = UUID.randomUUID();
    at.accounts
        .database()
        .jdbc()
        .update(
            "insert into accounts.roster_run (id, kind, file_name, regions, started_by, started_at,"
                + " beat_at, state) values (?, 'EXPERTS', 'x.csv', '{440900}', ?,"
                + " timestamptz '2026-03-01T00:00:00Z', timestamptz '2026-03-01T00:00:00Z', 'RUNNING')",
            dead,
            MAOMING.id().toString());

    assertThat(at.imports.find(MAOMING, dead).orElseThrow().state()).isEqualTo(RosterState.RUNNING);
    assertThatExceptionOfType(RosterBusyException.class)
        .isThrownBy(() -> at.importExperts(MAOMING, ""));

    at.clock.pass(RosterRuns.SILENCE.plusSeconds(1));

    RosterRun shown = at.imports.find(MAOMING, dead).orElseThrow();
    assertThat(shown.state()).isEqualTo(RosterState.INTERRUPTED);
    assertThat(shown.message()).contains("再导入一次");
    assertThat(at.importExperts(MAOMING, "A1,示例甲,乡土专家,县级,440981,,,x\n").counts().created())
        .isEqualTo(1);
    assertThat(at.imports.find(MAOMING, dead).orElseThrow().state())
        .isEqualTo(RosterState.INTERRUPTED);
  }

  @Test
  void aRunThatWasGivenUpDoesNotGoOnWriting() throws IOException {
    String rows =
        IntStream.range(0, 1_500)
            .mapToObj(i -> "V%05d,示例甲,农技员,县级,440981,,,x\n".formatted(i))
            .collect(Collectors.joining());
    Path file = at.file("experts.csv", RosterFixture.EXPERTS + rows);

    RosterRun run =
        at.imports.run(
            PROVINCE,
            RosterKind.EXPERTS,
            file,
            counts -> {
              if (counts.read() == 1_000) {
                at.accounts
                    .database()
                    .jdbc()
                    .update("update accounts.roster_run set state = 'INTERRUPTED'");
              }
            });

    assertThat(run.state()).isEqualTo(RosterState.INTERRUPTED);
    assertThat(at.count("expert")).isEqualTo(1_000);
    assertThat(at.imports.run(PROVINCE, RosterKind.EXPERTS, file, counts -> {}).counts())
        .isEqualTo(new RosterCounts(1_500, 500, 0, 1_000, 0));
  }
}
