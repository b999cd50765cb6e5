package cn.tianwen.standalone.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LexiconDiffCommandTest {

  private static final String CASES =
      """
      编号,标题,问题,解决方案,产业,解决日期,作物
      A1,洋芋烂了,洋芋叶子发黑烂掉了,拔掉病株再喷药,vegetable,2025-09-03,洋芋
      A2,水稻倒了,水稻一窝一窝倒伏枯黄,放水晒田再打药,grain,2025-09-03,水稻
      A3,坏行,短,短,grain,2025-09-03,水稻
      """;

  @TempDir private Path folder;
  private final StringWriter said = new StringWriter();

  @Test
  void theBundledLexiconDoesNotDifferFromItself() {
    assertThat(run("lexicon", "diff", "bundled", "bundled")).isZero();
    assertThat(said.toString()).contains("没有差别").contains("个案例的标注");
  }

  @Test
  void differencesAndTheCasesTheyTouchAreShown() throws IOException {
    Path older = lexicon("old", "crop.malingshu\t马铃薯\t洋芋\t\ncrop.shuidao\t水稻\t\t\n");
    Path newer =
        lexicon(
            "newer/cn/tianwen/index/lexicon",
            "crop.malingshu\t马铃薯\t\t\ncrop.shuidao\t水稻\t\tgroup=水稻\ncrop.yangyu\t洋芋\t\t\n");
    Path cases = Files.writeString(folder.resolve("cases.csv"), CASES);
    Path json = folder.resolve("diff.json");

    int code =
        run(
            "lexicon",
            "diff",
            older.toString(),
            folder.resolve("newer").toString(),
            "--cases",
            cases.toString(),
            "--json",
            json.toString());

    assertThat(code).isEqualTo(1);
    assertThat(newer).isDirectory();
    assertThat(said.toString())
        .contains("新增概念：1", "+ crop.yangyu 洋芋")
        .contains("叫法改指：1", "~ 洋芋：马铃薯(crop.malingshu) → 洋芋(crop.yangyu)")
        .contains("属性改动：1", "~ crop.shuidao 水稻 group：无 → 水稻")
        .contains("标注会变的案例（共比较 2 个）：1", "~ A1 洋芋烂了", "需求 - 马铃薯(crop.malingshu)")
        .contains("有 1 行不合规则")
        .doesNotContain("A2");
    JsonNode report = JsonMapper.shared().readTree(Files.readString(json));
    assertThat(report.at("/changedCases/0/id").asString()).isEqualTo("A1");
    assertThat(report.at("/changedCases/0/gained/0").asString()).isEqualTo("crop.yangyu");
    assertThat(report.at("/comparedCases").asInt()).isEqualTo(2);
  }

  @Test
  void anOlderVersionThatBreaksTodaysRulesIsCompared() throws IOException {
    Path older =
        lexicon(
            "index-templates/src/main/resources/cn/tianwen/index/lexicon",
            "pesticide.jiaanlin\t甲胺磷\t\tbanned=all\n");
    assertThat(older).isDirectory();
    assertThat(run("lexicon", "diff", folder.toString(), "bundled")).isEqualTo(1);
    assertThat(said.toString())
        .contains("旧版有 2 处不合现在的规则")
        .contains("~ pesticide.jiaanlin 甲胺磷 banned：all → 全部");
  }

  @Test
  void whatCannotBeComparedIsTroubleAndNoDifference() {
    assertThat(run("lexicon", "diff", folder.toString(), "bundled")).isEqualTo(2);
    assertThat(said.toString()).contains("这里没有词表");
    assertThat(run("lexicon", "diff", "bundled", "bundled", "--cases", "nowhere.csv")).isEqualTo(2);
    assertThat(said.toString()).contains("没有这个文件：nowhere.csv");
    assertThat(run("lexicon")).isEqualTo(2);
    assertThat(said.toString()).contains("lexicon 后面要写 diff");
  }

  private Path lexicon(String name, String lines) throws IOException {
    Path place = Files.createDirectories(folder.resolve(name));
    Files.writeString(place.resolve("lexicon.manifest"), "version 1\nx.tsv\n");
    Files.writeString(place.resolve("x.tsv"), "# tianwen-lexicon 1\n" + lines);
    return place;
  }

  private int run(String... arguments) {
    CommandLine line = Tianwen.commandLine();
    line.setOut(new PrintWriter(said, true));
    line.setErr(new PrintWriter(said, true));
    return line.execute(arguments);
  }
}
