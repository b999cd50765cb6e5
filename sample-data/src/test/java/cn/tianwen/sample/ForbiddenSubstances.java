package cn.tianwen.sample;

import java.util.List;
import java.util.stream.Stream;

/**
 * Forbidden in China as pesticides (notices up to 公告第536号 of 2022) or for animals that are eaten
 * (公告第250号 of 2019 and earlier); advice may not even name most of them.
 */
public final class ForbiddenSubstances {

  private static final List<String> NAMES =
      List.of(
          "甲胺磷", "对硫磷", "久效磷", "磷胺", "六六六", "滴滴涕", "毒杀芬", "杀虫脒", "除草醚", "三氯杀螨醇", "氟虫胺", "百草枯", "硫丹",
          "溴甲烷", "杀扑磷", "林丹", "福美胂", "甲磺隆", "氯磺隆", "胺苯磺隆", "苯线磷", "地虫硫磷", "甲基硫环磷", "硫线磷", "蝇毒磷",
          "治螟磷", "特丁硫磷", "氧乐果", "克百威", "呋喃丹", "灭多威", "涕灭威", "甲拌磷", "甲基异柳磷", "水胺硫磷", "灭线磷", "孔雀石绿",
          "氯霉素", "呋喃唑酮", "五氯酚钠", "瘦肉精", "克伦特罗", "莱克多巴胺", "喹乙醇", "诺氟沙星", "氧氟沙星", "培氟沙星", "洛美沙星",
          "金刚烷胺", "利巴韦林");

  /** Forbidden on fruit, vegetables, tea or herbs, or in other uses that documents speak of. */
  private static final List<String> RESTRICTED =
      List.of(
          "毒死蜱", "三唑磷", "乐果", "乙酰甲胺磷", "氟虫腈", "氰戊菊酯", "氟苯虫酰胺", "丁酰肼", "内吸磷", "硫环磷", "氯唑磷", "氯化苦",
          "磷化铝", "灭蚁灵", "毒鼠强", "氟乙酰胺", "丁硫克百威", "2,4-滴丁酯");

  private ForbiddenSubstances() {}

  /** Those that a text names. */
  public static List<String> namedIn(String text) {
    return NAMES.stream().filter(text::contains).toList();
  }

  /** Those that a text names, with what is forbidden in some uses only. */
  public static List<String> orRestrictedNamedIn(String text) {
    return Stream.concat(NAMES.stream(), RESTRICTED.stream()).filter(text::contains).toList();
  }
}
