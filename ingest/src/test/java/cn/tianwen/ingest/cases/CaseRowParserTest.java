package cn.tianwen.ingest.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.Evaluation;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.rows.RowFault;
import cn.tianwen.rows.SourceRow;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseRowParserTest {

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-06-15T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private static final CaseRowParser PARSER =
      new CaseRowParser(new LexiconLoader().loadBundled(), Regions.load(), Industries.load(), NOW);

  @Test
  void aFullRowBecomesACase() {
    CaseDocument document = accepted(Map.of());
    assertThat(document.id()).isEqualTo("c-1");
    assertThat(document.regionPath()).containsExactly("440000", "440900", "440981");
    assertThat(document.location()).isNotNull();
    assertThat(document.solvedOn()).isEqualTo(LocalDate.of(2025, 9, 3));
    assertThat(document.month()).isEqualTo(9);
    assertThat(document.evaluation()).isEqualTo(Evaluation.EFFECTIVE);
    assertThat(document.cropConcept()).isEqualTo("livestock.shengzhu");
    assertThat(document.suggest()).contains("mzchbcs");
  }

  @Test
  void textsAreFoldedAndPersonalDataIsMasked() {
    CaseDocument document =
        accepted(Map.of("problem", "母豬產後不吃食，電話１３８００１３８０００", "expert", "示例 13900139000"));
    assertThat(document.problem()).isEqualTo("母猪产后不吃食，电话138****8000");
    assertThat(document.expert()).isEqualTo("示例 139****9000");
  }

  @Test
  void chineseHeadersAndLabelsAreUnderstood() {
    Map<String, String> values =
        Map.of(
            "编号", "c-9",
            "标题", "母猪产后不吃",
            "问题", "母猪生完小猪不吃东西",
            "解决方案", "先量体温，再请兽医",
            "产业", "生猪",
            "地区", "四川省成都市蒲江县",
            "解决日期", "2025年9月3日");
    ParsedRow row = PARSER.parse(new SourceRow(2, values, "", Optional.empty()), "f.csv");
    assertThat(row.faults()).isEmpty();
    CaseDocument document = Objects.requireNonNull(row.document());
    assertThat(document.industry()).isEqualTo("pig");
    assertThat(document.region()).isEqualTo("510131");
    assertThat(document.evaluation()).isEqualTo(Evaluation.NOT_EVALUATED);
  }

  @Test
  void theContentHashIgnoresHowTheSameIsWritten() {
    assertThat(accepted(Map.of("solvedOn", "2025/9/3", "industry", "生猪")).contentHash())
        .isEqualTo(accepted(Map.of()).contentHash());
    assertThat(accepted(Map.of("solution", "再看看，先量体温")).contentHash())
        .isNotEqualTo(accepted(Map.of()).contentHash());
  }

  @ParameterizedTest
  @CsvSource({
    "id, '', 编号",
    "id, 有空格 的, 编号",
    "id, 13800138000, 编号",
    "title, '', 标题",
    "problem, 啊, 问题",
    "solution, '', 解决方案",
    "industry, 航天, 产业",
    "region, 999999, 区划代码",
    "solvedOn, 2025-02-30, 解决日期",
    "solvedOn, 2026-06-16, 解决日期",
    "solvedOn, 去年, 解决日期",
    "evaluation, 很好, 评价",
    "problem, 乱码\uFFFD\uFFFD黄叶烂根, 问题",
  })
  void aWrongValueIsRefusedUnderTheNameOfItsColumn(String field, String value, String column) {
    ParsedRow row = parse(Map.of(field, value));
    assertThat(row.document()).isNull();
    assertThat(row.faults()).extracting(RowFault::field).contains(column);
  }

  @Test
  void everyFaultOfARowIsNamed() {
    assertThat(parse(Map.of("industry", "航天", "region", "1", "solvedOn", "x")).faults())
        .extracting(RowFault::field)
        .containsExactly("产业", "区划代码", "解决日期");
  }

  private static CaseDocument accepted(Map<String, String> changes) {
    ParsedRow row = parse(changes);
    assertThat(row.faults()).isEmpty();
    return Objects.requireNonNull(row.document());
  }

  private static ParsedRow parse(Map<String, String> changes) {
    Map<String, String> values =
        new LinkedHashMap<>(
            Map.of(
                "id", "c-1",
                "title", "母猪产后不吃食",
                "problem", "母猪产后不吃食",
                "solution", "先量体温，再看乳房",
                "crop", "生猪",
                "industry", "pig",
                "region", "440981",
                "solvedOn", "2025-09-03",
                "expert", "示例专家",
                "evaluation", "有效"));
    values.putAll(changes);
    return PARSER.parse(new SourceRow(2, values, "", Optional.empty()), "f.csv");
  }
}
