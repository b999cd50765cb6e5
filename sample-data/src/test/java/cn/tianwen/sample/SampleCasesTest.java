package cn.tianwen.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may never stand in a bundled case, whatever the format of its file. */
class SampleCasesTest {

  /**
   * Forbidden in China as pesticides (notices up to 公告第536号 of 2022) or for animals that are eaten
   * (公告第250号 of 2019 and earlier); a solution may not even name most of them.
   */
  private static final List<String> FORBIDDEN =
      List.of(
          "甲胺磷", "对硫磷", "久效磷", "磷胺", "六六六", "滴滴涕", "毒杀芬", "杀虫脒", "除草醚", "三氯杀螨醇", "氟虫胺", "百草枯", "硫丹",
          "溴甲烷", "杀扑磷", "林丹", "福美胂", "甲磺隆", "氯磺隆", "胺苯磺隆", "苯线磷", "地虫硫磷", "甲基硫环磷", "硫线磷", "蝇毒磷",
          "治螟磷", "特丁硫磷", "氧乐果", "克百威", "呋喃丹", "灭多威", "涕灭威", "甲拌磷", "甲基异柳磷", "水胺硫磷", "灭线磷", "孔雀石绿",
          "氯霉素", "呋喃唑酮", "五氯酚钠", "瘦肉精", "克伦特罗", "莱克多巴胺", "喹乙醇", "诺氟沙星", "氧氟沙星", "培氟沙星", "洛美沙星",
          "金刚烷胺", "利巴韦林");

  static List<SampleCase> cases() {
    return SampleFiles.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noSolutionNamesAForbiddenSubstance(SampleCase sample) {
    assertThat(FORBIDDEN.stream().filter(sample.solution()::contains)).as(sample.id()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void peopleAndInstitutionsArePlainlyInvented(SampleCase sample) {
    assertThat(sample.expert()).contains("示例");
    assertThat(sample.institution()).contains("示例");
  }

  @Test
  void thereAreAtLeastFourHundredWithDifferentIds() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(400);
    assertThat(cases()).extracting(SampleCase::id).doesNotHaveDuplicates();
  }
}
