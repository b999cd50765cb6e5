package cn.tianwen.check.pesticide;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconLoader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BannedPesticidesTest {

  private static final Lexicon LEXICON = new LexiconLoader().loadBundled();
  private static final BannedPesticides PESTICIDES = new BannedPesticides(LEXICON);

  private static CheckedSolution onCabbage(String solution) {
    return check(solution, "大白菜", "vegetable");
  }

  private static CheckedSolution check(String solution, String crop, String industry) {
    @Nullable String concept = LEXICON.findBySurface(crop).map(Concept::id).orElse(null);
    return PESTICIDES.check("白菜有虫", solution, concept, industry);
  }

  private static List<String> labels(CheckedSolution checked) {
    return checked.findings().stream().map(BannedFinding::label).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "用甲胺磷1000倍液喷雾",
        "每亩用50%甲胺磷乳油100毫升兑水50公斤喷雾，7天一次",
        "可打甲胺磷",
        "甲胺磷效果最好",
        "用1605或者3911拌毒土撒在行间",
        "呋喃丹颗粒剂每亩2公斤沟施",
        "建议选用氧化乐果、敌敌畏交替使用",
        "不要用敌敌畏，甲胺磷1000倍液效果好",
        "不要用敌敌畏改用甲胺磷",
        "禁止焚烧秸秆，可用甲胺磷喷雾",
        "甲胺磷不能和碱性农药混用",
        "甲胺磷采收前30天禁用",
        "严禁高温时使用甲胺磷",
        "不要用过浓的甲胺磷，兑1500倍",
        "甲胺磷不是禁用农药，放心打",
        "甲胺磷还没有禁止使用",
        "用甲胺磷代替敌敌畏",
        "先用甲胺磷喷雾，采收前10天不得用药",
        "用甲胺磷1000倍（严禁用于采摘期）",
        "发病初期百草枯除净杂草再移栽",
        "喷甲胺磷注意防止中毒",
        "用甲胺磷代替已禁用的呋喃丹",
        "甲胺磷和国家禁用的呋喃丹都好使",
      })
  void adviceIsFound(String solution) {
    assertThat(onCabbage(solution).findings()).as(solution).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "严禁使用甲胺磷",
        "蔬菜上禁止使用甲胺磷、呋喃丹、3911等高毒农药",
        "甲胺磷已禁用",
        "甲胺磷、呋喃丹等高毒农药，一律不得在蔬菜上使用",
        "甲胺磷、1605，呋喃丹，都是国家明令禁止使用的农药",
        "严禁使用以下农药：甲胺磷、对硫磷、克百威",
        "不要用高毒农药，如甲胺磷、呋喃丹",
        "千万别打甲胺磷",
        "不要再用甲胺磷了，改用阿维菌素",
        "不得使用甲胺磷等禁用农药",
        "切勿使用甲胺磷",
        "国家早就淘汰了甲胺磷",
        "用阿维菌素代替甲胺磷",
        "用吡虫啉替代甲胺磷、氧化乐果等高毒农药",
        "误食百草枯应立即送医院",
        "受隔壁百草枯药害的，喷芸苔素内酯缓解",
        "甲胺磷中毒用阿托品解毒",
        "打过百草枯的喷雾器要洗净",
        "甲胺磷（已禁用）、敌敌畏都不是好办法",
        "以前用甲胺磷防治，现已禁止使用",
        "禁止使用甲胺磷，呋喃丹，1605等高毒农药",
        "不建议使用甲胺磷",
        "农户擅自使用甲胺磷是违法的",
        "先清园，再挂黄板",
        "用乙草胺封闭除草",
      })
  void aWarningIsLeftAlone(String solution) {
    CheckedSolution checked = onCabbage(solution);
    assertThat(checked.findings()).as(solution).isEmpty();
    assertThat(checked.text()).isEqualTo(solution);
  }

  @ParameterizedTest
  @CsvSource({
    "毒死蜱, 大白菜, vegetable, true",
    "毒死蜱, 马铃薯, grain, true",
    "毒死蜱, 香菇, mushroom, true",
    "毒死蜱, 柑橘, fruit, false",
    "毒死蜱, 水稻, grain, false",
    "毒死蜱, 没有这种作物, grain, true",
    "毒死蜱, '', other, true",
    "乐果, 沃柑, fruit, true",
    "乐果, 西瓜, fruit, true",
    "乐果, 铁观音, tea, true",
    "乐果, 三七, herb, true",
    "乐果, 棉花, other, false",
    "乐果, 生猪, pig, false",
    "氰戊菊酯, 茶树, tea, true",
    "氰戊菊酯, 大白菜, vegetable, false",
    "氟苯虫酰胺, 黄华占, grain, true",
    "氟苯虫酰胺, 玉米, grain, false",
    "比久, 花生, grain, true",
    "比久, 菊花, flower, false",
    "锐劲特, 水稻, grain, true",
    "锐劲特, 玉米, grain, true",
    "甲胺磷, 生猪, pig, true",
    "甲拌磷, 桑树, sericulture, true",
    "乙酰甲胺磷, 水稻, grain, false",
  })
  void aBanHoldsForItsCrops(String pesticide, String crop, String industry, boolean banned) {
    CheckedSolution checked = check("用" + pesticide + "1000倍液喷雾。", crop, industry);
    assertThat(checked.isFlagged()).isEqualTo(banned);
  }

  @Test
  void theAllowedUseOfAForbiddenPesticideIsNoFinding() {
    assertThat(check("用氟虫腈种衣剂包衣。", "玉米", "grain").isFlagged()).isFalse();
    assertThat(check("用氟虫腈种衣剂包衣。", "水稻", "grain").isFlagged()).isTrue();
    assertThat(check("定植前用氯化苦熏蒸土壤。", "草莓", "fruit").isFlagged()).isFalse();
    assertThat(check("用氯化苦灭鼠。", "草莓", "fruit").isFlagged()).isTrue();
  }

  @Test
  void onlyTheSentenceThatAdvisesItIsReplaced() {
    CheckedSolution checked = onCabbage("①清除残株。②用3911拌土，每亩2公斤。\n③严禁使用甲胺磷！④挂黄板");
    assertThat(checked.text())
        .isEqualTo("①清除残株。〔此处原建议使用甲拌磷（3911），按农业农村部公告第536号已禁用，不再显示〕。\n" + "③严禁使用甲胺磷！④挂黄板");
    assertThat(checked.findings())
        .containsExactly(
            new BannedFinding(
                "pesticide.jiabanlin",
                "甲拌磷",
                "3911",
                List.of("全部"),
                List.of("农业农村部公告第536号(2022-03-16)")));
    assertThat(checked.warnings()).containsExactly("原答案用了禁用农药甲拌磷（3911）（农业农村部公告第536号），不能照做");
  }

  @Test
  void aBanOnSomeCropsSaysWhich() {
    CheckedSolution checked = onCabbage("用毒死蜱灌根");
    assertThat(checked.text()).isEqualTo("〔此处原建议使用毒死蜱，按农业部公告第2032号已禁止用于蔬菜，不再显示〕");
    assertThat(checked.warnings()).containsExactly("原答案用了毒死蜱，已禁止用于蔬菜（农业部公告第2032号），不能照做");
  }

  @Test
  void everyPesticideOfASentenceIsNamedOnce() {
    CheckedSolution checked = onCabbage("甲胺磷加呋喃丹喷雾，再打甲胺磷。过7天再打甲胺磷。");
    assertThat(labels(checked)).containsExactly("甲胺磷", "克百威");
    assertThat(checked.text()).doesNotContain("喷雾", "再打");
  }

  @Test
  void aTitleThatNamesWhatTheSolutionAdvisesIsReplaced() {
    CheckedSolution advised = PESTICIDES.check("甲胺磷治白菜蚜虫", "用甲胺磷喷雾。", null, "vegetable");
    assertThat(advised.title()).isEqualTo("〔原标题涉及不能使用的农药甲胺磷，不再显示〕");
    assertThat(advised.keepSafe(Map.of("title", List.of("a"), "problem", List.of("b"))))
        .containsOnlyKeys("problem");
    CheckedSolution warned = PESTICIDES.check("白菜能不能用甲胺磷", "不能用甲胺磷。", null, "vegetable");
    assertThat(warned.title()).isEqualTo("白菜能不能用甲胺磷");
    assertThat(warned.keepSafe(Map.of("solution", List.of("a")))).containsOnlyKeys("solution");
  }
}
