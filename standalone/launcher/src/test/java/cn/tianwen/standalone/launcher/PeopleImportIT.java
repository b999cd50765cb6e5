package cn.tianwen.standalone.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import of people from the command line, on a database that the environment names. */
class PeopleImportIT {

  @TempDir private Path folder;

  private final ServerAddresses servers = TestServers.newDatabase();

  private Program run(String... arguments) throws IOException, InterruptedException {
    Program program =
        Program.start(
            folder,
            Map.of(
                "TIANWEN_DATABASE_URL", servers.jdbcUrl(),
                "TIANWEN_DATABASE_USERNAME", servers.username(),
                "TIANWEN_DATABASE_PASSWORD", servers.password(),
                "TIANWEN_ACCOUNTS_KEYFILE", folder.resolve("keys.json").toString(),
                "TIANWEN_ACCOUNTS_CREATEKEYFILE", "true"),
            arguments);
    program.exitCode();
    return program;
  }

  @Test
  void bothListsComeInAndRefusedRowsAreLeftInAFile() throws Exception {
    Path experts =
        Files.writeString(
            folder.resolve("experts.csv"),
            "编号,姓名,类别,级别,区划,专长领域\nA1,示例甲,乡土专家,县级,440981,荔枝\nA2,示例乙,专门家,县级,440981,\n");
    Path officers =
        Files.writeString(folder.resolve("officers.csv"), "编号,姓名,人员类型,区划\nB1,示例丙,村医,四川省成都市\n");

    Program first =
        run("people", "import", "--experts", experts.toString(), "--officers", officers.toString());

    assertThat(first.exitCode()).as(String.join("\n", first.output())).isEqualTo(1);
    assertThat(first.output())
        .anyMatch(line -> line.startsWith("专家（experts.csv）：2 行，新增 1，更新 0，未变 0，退回 1"))
        .anyMatch(line -> line.startsWith("信息员（officers.csv）：1 行，新增 1，更新 0，未变 0，退回 0"))
        .anyMatch(line -> line.contains("退回的行和原因在：" + folder.resolve("roster")));

    Program again = run("people", "import", "--officers", officers.toString());

    assertThat(again.exitCode()).as(String.join("\n", again.output())).isZero();
    assertThat(again.output()).anyMatch(line -> line.contains("新增 0，更新 0，未变 1，退回 0"));
  }

  @Test
  void wrongUseIsExplained() throws Exception {
    assertThat(run("people").exitCode()).isEqualTo(2);
    assertThat(run("people", "import").exitCode()).isEqualTo(2);
    assertThat(run("people", "import", "--experts", "没有.csv").exitCode()).isEqualTo(1);
  }
}
