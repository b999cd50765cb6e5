package cn.tianwen.ingest.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.tianwen.index.document.DocumentKind;
import cn.tianwen.index.document.DocumentStatus;
import cn.tianwen.index.document.DocumentTopic;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SidecarReaderTest {

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-06-15T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final SidecarReader reader = new SidecarReader(Regions.load(), Industries.load(), NOW);

  @TempDir private Path directory;

  @Test
  void theTopicMayBeCalledEitherWay() throws Exception {
    assertThat(yaml("主题: 龙头企业").topic()).contains(DocumentTopic.LEADING_ENTERPRISES);
    assertThat(yaml("专题: 龙头企业").topic()).contains(DocumentTopic.LEADING_ENTERPRISES);
  }

  @Test
  void everyKeyIsUnderstoodInChinese() throws Exception {
    Sidecar sidecar =
        yaml(
            """
            标题: 高州荔枝產業現狀
            类别: 地方特色产业
            专题: 产业现状
            产业: 水果
            作物: [荔枝, 龙眼]
            地区: 广东省茂名市高州市
            作者: 示例
            知识产权归属: 高州市农业农村局
            发布日期: 2025-09-03
            状态: 已发布
            语言: 中文
            机构: 茂名市果香农业有限公司、华南农业大学
            关键词:
              - 荔枝
              - 冷链
            """);
    assertThat(sidecar.title()).contains("高州荔枝产业现状");
    assertThat(sidecar.kind()).contains(DocumentKind.LOCAL_INDUSTRY);
    assertThat(sidecar.topic()).contains(DocumentTopic.CURRENT_STATE);
    assertThat(sidecar.industry()).contains("fruit");
    assertThat(sidecar.crops()).containsExactly("荔枝", "龙眼");
    assertThat(sidecar.region()).contains("440981");
    assertThat(sidecar.owner()).contains("高州市农业农村局");
    assertThat(sidecar.publishedOn()).contains(LocalDate.of(2025, 9, 3));
    assertThat(sidecar.status()).contains(DocumentStatus.PUBLISHED);
    assertThat(sidecar.language()).contains("zh");
    assertThat(sidecar.institutions()).containsExactly("茂名市果香农业有限公司", "华南农业大学");
    assertThat(sidecar.keywords()).containsExactly("荔枝", "冷链");
  }

  @Test
  void englishKeysAndConstantsAreUnderstoodInJson() throws Exception {
    Sidecar sidecar =
        read(
            "a.pdf.json",
            "{\n\t\"Kind\": \"TRAINING\", \"published_on\": \"2025年9月\", \"region\": 440981, \"status\": null}");
    assertThat(sidecar.kind()).contains(DocumentKind.TRAINING);
    assertThat(sidecar.publishedOn()).contains(LocalDate.of(2025, 9, 1));
    assertThat(sidecar.region()).contains("440981");
    assertThat(sidecar.status()).isEmpty();
  }

  @Test
  void anEmptyFileSaysNothing() throws Exception {
    assertThat(yaml("")).isEqualTo(Sidecar.NONE);
    assertThat(yaml("# 待补\n标题:\n")).isEqualTo(Sidecar.NONE);
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    UnreadableSidecarException refused =
        refused("类别: 小说\n产业: 石油\n地区: 火星\n发布日期: 2031-01-01\n状态: 草稿\n语言: 火星文\n颜色: 红\n");
    assertThat(refused.faults())
        .extracting(SidecarFault::key)
        .containsExactlyInAnyOrder("类别", "产业", "地区", "发布日期", "状态", "语言", "颜色");
    assertThat(refused).hasMessageContaining("宏观产业资讯").hasMessageContaining("没有这一项");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "标题: [a, [b]]",
        "标题: {a: b}",
        "- 标题",
        "标题: 一\n标题: 二",
        "标题: 一\ntitle: 二",
        "标题: !!javax.script.ScriptEngineManager [x]",
        "标题: \"没有结束",
        "a: &a [x, x]\nb: [*a, *a, *a]",
        "标题: \"\\u0007\""
      })
  void whatIsNoListOfKeysIsRefused(String text) {
    assertThat(refused(text).faults()).isNotEmpty();
  }

  @Test
  void aFileThatIsTooLargeOrNotUtf8IsRefused() throws IOException {
    assertThat(refused("标题: " + "长".repeat(30_000))).hasMessageContaining("64 KB");
    Path file = directory.resolve("gb.yaml");
    Files.write(file, "标题: 荔枝".getBytes(Charset.forName("GB18030")));
    assertThat(catchThrowableOfType(UnreadableSidecarException.class, () -> reader.read(file)))
        .hasMessageContaining("UTF-8");
  }

  @Test
  void ownValuesWinOverThoseOfTheFolder() throws Exception {
    Sidecar folder = yaml("类别: 地方特色产业\n专题: 发展趋势\n作者: 甲组\n作物: 荔枝\n");
    assertThat(yaml("作者: 乙组\n").over(folder).author()).contains("乙组");
    assertThat(yaml("作者: 乙组\n").over(folder).crops()).isEqualTo(List.of("荔枝"));
    assertThat(yaml("作者: 乙组\n").over(folder).topic()).contains(DocumentTopic.TRENDS);
    assertThat(yaml("类别: 培训材料\n").over(folder).topic()).isEmpty();
  }

  private Sidecar yaml(String text) throws Exception {
    return read("a.pdf.yaml", text);
  }

  private Sidecar read(String name, String text) throws Exception {
    return reader.read(Files.writeString(directory.resolve(name), text));
  }

  private UnreadableSidecarException refused(String text) {
    return Objects.requireNonNull(
        catchThrowableOfType(UnreadableSidecarException.class, () -> yaml(text)));
  }
}
