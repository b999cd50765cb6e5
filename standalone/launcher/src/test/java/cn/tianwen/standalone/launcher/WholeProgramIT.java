package cn.tianwen.standalone.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.tianwen.sample.SampleFiles;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./tianwen} in processes of its own: killed while it loads, started again, stopped. */
@DisabledIfSystemProperty(
    named = "tianwen.it",
    matches = "containers",
    disabledReason = "starts and kills servers of its own on this machine")
class WholeProgramIT {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Pattern ELASTICSEARCH = Pattern.compile("Elasticsearch +就绪（(http://[^）]+)）");
  private static final Pattern READY =
      Pattern.compile("ready: search=(http://\\S+) admin=http://\\S+");
  private static final int SAMPLES = 475;

  /** Of the sample items. */
  private static final int PUBLISHED_CASES = 1;

  @TempDir private Path folder;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void aProgramKilledWhileItLoadsLosesAndDoublesNothing() throws Exception {
    Program killed = Program.start(folder, "up", "--heap", "512");
    String elasticsearch = killed.await(ELASTICSEARCH);
    await()
        .atMost(PATIENCE)
        .until(() -> count(elasticsearch) > 0 && count(elasticsearch) < SAMPLES);
    killed.kill();

    Program up = Program.start(folder, "up", "--heap", "512");
    URI search = URI.create(up.await(READY));
    await().atMost(PATIENCE).until(() -> total(search) == SAMPLES + PUBLISHED_CASES);

    assertThat(up.output()).filteredOn(line -> line.contains("密码：")).hasSize(1);
    assertThat(up.output()).anyMatch(line -> line.startsWith("示例人员已载入：78 人"));
    assertThat(new SignInForm(search).signInAsSample("shili-xinxi")).isEqualTo("/");

    Program verify = Program.start(folder, "audit", "verify");
    assertThat(verify.exitCode()).as(String.join("\n", verify.output())).isZero();

    Program ingest = Program.start(folder, "ingest", sample("cases-fruit.csv"));
    assertThat(ingest.exitCode()).isZero();
    assertThat(ingest.output()).anyMatch(line -> line.contains("80 行") && line.contains("未变 80"));
    assertThat(total(search)).isEqualTo(SAMPLES + PUBLISHED_CASES);

    Program review = Program.start(folder, "review-list");
    assertThat(review.exitCode()).as(String.join("\n", review.output())).isZero();
    assertThat(review.output()).contains("没有需要复核的案例。");

    Program reset = Program.start(folder, "reset", "--yes");
    assertThat(reset.exitCode()).isEqualTo(1);
    assertThat(reset.output()).anyMatch(line -> line.contains("正在运行"));

    up.interrupt();
    assertThat(up.output()).anyMatch(line -> line.contains("已停止，用时"));
    assertThat(Program.start(folder, "reset", "--yes").exitCode()).isZero();
    assertThat(folder.resolve("keys")).doesNotExist();
  }

  @Test
  void aClusterNamedByTheEnvironmentIsUsedAsItIs() throws Exception {
    ServerAddresses servers = TestServers.newDatabase();
    Map<String, String> environment =
        new HashMap<>(
            environment(
                servers,
                "TIANWEN_ACCOUNTS_KEYFILE",
                folder.resolve("secret").resolve("keys.json").toString()));
    Path file = SampleFiles.copyTo(folder.resolve("files")).getFirst();

    Program ingest = Program.start(folder, environment, "ingest", file.toString());
    assertThat(ingest.exitCode()).as(String.join("\n", ingest.output())).isZero();
    assertThat(ingest.output()).noneMatch(line -> line.contains("Elasticsearch"));

    Program keyless = Program.start(folder, environment, "up");
    assertThat(keyless.exitCode()).isEqualTo(1);
    assertThat(keyless.output()).anyMatch(line -> line.contains("密钥文件不能用"));

    environment.put("TIANWEN_ACCOUNTS_CREATEKEYFILE", "true");
    environment.put("TIANWEN_PDF_KEYSTORE", folder.resolve("secret").resolve("pdf.p12").toString());
    environment.put("TIANWEN_PDF_CREATEKEYSTORE", "true");
    Program up = Program.start(folder, environment, "up");
    URI search = URI.create(up.await(READY));
    assertThat(total(search)).isPositive();
    assertThat(folder.resolve("elasticsearch")).doesNotExist();
    assertThat(up.output()).filteredOn(line -> line.contains("密码：")).hasSize(1);
    assertThat(new SignInForm(search).page()).contains("用密码登录").doesNotContain("示例");
    assertThat(namesOfPeople(servers)).containsExactly("系统管理员");
    up.interrupt();

    Program half =
        Program.start(
            folder, Map.of("TIANWEN_DATABASE_URL", servers.jdbcUrl()), "ingest", file.toString());
    assertThat(half.exitCode()).isEqualTo(1);
    assertThat(half.output()).anyMatch(line -> line.contains("TIANWEN_ELASTICSEARCH_URIS"));
  }

  @Test
  void aFolderOfDocumentsGoesInAndTheStatusSaysWhatDidNot() throws Exception {
    ServerAddresses servers = TestServers.newDatabase();
    Map<String, String> environment = environment(servers, "TIANWEN_INGEST_DOCUMENTS_FORKS", "1");
    Path documents = Files.createDirectories(folder.resolve("乡土资料"));
    Files.writeString(documents.resolve("荔枝.txt"), "荔枝保花保果技术。开花前控水，谢花后追肥。".repeat(10));
    Files.writeString(documents.resolve("坏的.pdf"), "%PDF-1.7\nnot really");

    Program first = Program.start(folder, environment, "ingest", "--publish", documents.toString());
    assertThat(first.exitCode()).as(String.join("\n", first.output())).isEqualTo(1);
    assertThat(first.output())
        .anyMatch(line -> line.startsWith("乡土资料：新增 1 个文件") && line.contains("拒绝 1"))
        .anyMatch(line -> line.contains("已发布 1 份"));

    Program status = Program.start(folder, environment, "ingest", "status");
    assertThat(status.exitCode()).as(String.join("\n", status.output())).isZero();
    assertThat(status.output())
        .anyMatch(line -> line.startsWith("乡土资料：已导入 1 个文件，1 份资料"))
        .anyMatch(line -> line.contains("乡土资料/坏的.pdf：") && line.contains("隔离区"));

    Files.delete(documents.resolve("坏的.pdf"));
    Program again = Program.start(folder, environment, "ingest", "--prune", documents.toString());
    assertThat(again.exitCode()).as(String.join("\n", again.output())).isZero();
    assertThat(again.output()).anyMatch(line -> line.contains("未变 1，移除 1"));
  }

  @Test
  void aFileOf300MegabytesIsOneRowOfTheLedgerAndTheHeapStaysUnder512() throws Exception {
    ServerAddresses servers = TestServers.newDatabase();
    Map<String, String> environment =
        environment(servers, "JDK_JAVA_OPTIONS", "-Xmx512m -XX:+ExitOnOutOfMemoryError");
    Path documents = Files.createDirectories(folder.resolve("大文件"));
    byte[] line = "水稻抽穗扬花期要看天用药，雨后补肥。\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    Path large = documents.resolve("大.txt");
    try (OutputStream out = Files.newOutputStream(large)) {
      for (long written = 0; written < 300_000_000; written += line.length) {
        out.write(line);
      }
    }
    Files.writeString(documents.resolve("小.txt"), "水稻抽穗扬花期的管理。雨后补肥，看天用药。".repeat(5));

    Program program =
        Program.start(folder, environment, "ingest", "--publish", documents.toString());

    assertThat(program.exitCode()).as(String.join("\n", program.output())).isEqualTo(1);
    assertThat(program.output())
        .anyMatch(said -> said.startsWith("大文件：新增 1 个文件") && said.contains("拒绝 1"));
    Files.delete(large);
  }

  @Test
  void anIngestOfNothingIsExplained() throws Exception {
    Program nothing = Program.start(folder, "ingest");
    assertThat(nothing.exitCode()).isEqualTo(2);
    assertThat(nothing.output()).anyMatch(line -> line.contains("要给出文件或文件夹"));
  }

  @Test
  void aMisspeltEnvironmentVariableIsRefused() throws Exception {
    Program wrong = Program.start(folder, Map.of("TIANWEN_ELASTICSEARCH_URLS", "x"), "help");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.output()).anyMatch(line -> line.contains("TIANWEN_ELASTICSEARCH_URLS"));
  }

  @Test
  void aCommandThatDoesNotExistIsExplained() throws Exception {
    Program wrong = Program.start(folder, "upp");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.output()).anyMatch(line -> line.contains("不认识：upp"));
  }

  /** Where the servers are, and one variable more. */
  private static Map<String, String> environment(
      ServerAddresses servers, String variable, String value) {
    return Map.of(
        "TIANWEN_ELASTICSEARCH_URIS",
        servers.elasticsearch().toString(),
        "TIANWEN_DATABASE_URL",
        servers.jdbcUrl(),
        "TIANWEN_DATABASE_USERNAME",
        servers.username(),
        "TIANWEN_DATABASE_PASSWORD",
        servers.password(),
        variable,
        value);
  }

  private static List<String> namesOfPeople(ServerAddresses servers) {
    return new JdbcTemplate(
            new DriverManagerDataSource(servers.jdbcUrl(), servers.username(), servers.password()))
        .query("select name from accounts.person", (row, number) -> row.getString(1));
  }

  private String sample(String name) {
    return folder.resolve("samples").resolve(name).toString();
  }

  private long count(String elasticsearch) {
    try {
      var response = get(URI.create(elasticsearch + "/tw-cases/_count"));
      return response.get("count") == null ? 0 : response.get("count").longValue();
    } catch (UncheckedIOException e) {
      return 0;
    }
  }

  private long total(URI search) {
    return get(search.resolve("/api/search?q=")).get("total").longValue();
  }

  private tools.jackson.databind.JsonNode get(URI uri) {
    try {
      return new JsonMapper()
          .readTree(http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
