package cn.tianwen.search.testing;

import static cn.tianwen.search.testing.DocumentBuilder.aDocument;

import cn.tianwen.index.document.DocumentFormat;
import cn.tianwen.index.document.DocumentKind;
import cn.tianwen.index.document.DocumentStatus;
import cn.tianwen.index.document.DocumentTopic;
import java.util.List;

/** The documents that the integration tests search in. */
public final class SampleLibrary {

  /** Passages of the long handbook, enough for several parts of its page. */
  public static final int LONG = 150;

  private SampleLibrary() {}

  /**
   * All documents.
   *
   * @param video key of a recording in the content store
   * @param image key of an image in the content store
   * @param unsafe key of a content that browsers must not get
   */
  public static List<DocumentBuilder> all(String video, String image, String unsafe) {
    return List.of(
        aDocument("litchi-report")
            .titled("高州荔枝产业发展报告")
            .kind(DocumentKind.LOCAL_INDUSTRY)
            .topic(DocumentTopic.CURRENT_STATE)
            .crop("荔枝", "fruit")
            .institutions("示例市果品有限公司", "示例省农业科学院果树研究所")
            .author("陈一")
            .publishedOn("2025-03-01")
            .summary("高州荔枝种植面积稳定，加工率偏低。", "冷链是短板。")
            .page(1, "一、生产情况", "全市荔枝种植面积五十九万亩，去年总产量二十一万吨，妃子笑和白糖罂占六成以上。")
            .page(
                2,
                "二、加工与销售 › 价格",
                "近三年地头收购价\n年份 | 妃子笑（元/斤） | 白糖罂（元/斤）\n2023 | 4.2 | 6.5\n2024 | 5.8 | 8.1\n2025 | 3.9 | 6.0")
            .page(3, "二、加工与销售 › 冷链", "产地预冷库不够，果子离枝后六小时内进不了库，运到北方损耗超过两成。建议每个镇建一座移动式预冷库。"),
        aDocument("litchi-report-slides")
            .titled("高州荔枝产业发展报告（课件）")
            .kind(DocumentKind.LOCAL_INDUSTRY)
            .crop("荔枝", "fruit")
            .format(DocumentFormat.SLIDES)
            .duplicateOf("litchi-report")
            .page(1, "一、生产情况", "全市荔枝种植面积五十九万亩，去年总产量二十一万吨。"),
        aDocument("potato-policy")
            .titled("全国马铃薯产销形势分析")
            .kind(DocumentKind.MACRO_INDUSTRY)
            .crop("马铃薯", "vegetable")
            .region(null)
            .institutions("示例省农业科学院果树研究所")
            .publishedOn("2024-11-20")
            .summary("今年马铃薯面积略减，价格平稳。")
            .page(1, "产销形势", "今年全国马铃薯种植面积略有减少，单产提高，总产基本持平，批发价格平稳。")
            .page(2, "政策", "对购买脱毒种薯的农户每亩补贴一百五十元，向所在乡镇农业服务中心申请。"),
        aDocument("litchi-blight-lecture")
            .titled("荔枝霜疫霉病防治讲座")
            .crop("荔枝", "fruit")
            .institutions("示例省农业科学院果树研究所")
            .publishedOn("2024-05-06")
            .format(DocumentFormat.VIDEO)
            .media(video)
            .summary("讲座讲解荔枝霜疫霉病的症状和防治时期。")
            .second(0, 1.2, "大家好，今天讲荔枝霜疫霉病。这个病在下雨多的时候最厉害。")
            .second(1.2, 2.4, "快成熟的果子上长出一层白色的霉，几天就掉光，这就是它的样子。")
            .second(2.4, 4, "采果前二十天要停药，平时把树冠下面的落果捡干净、深埋，减少病源。"),
        aDocument("potato-leaflet")
            .titled("马铃薯晚疫病识别挂图")
            .crop("马铃薯", "vegetable")
            .region("513437")
            .publishedOn(null)
            .format(DocumentFormat.IMAGE)
            .media(image)
            .page(1, "", "马铃薯晚疫病：叶尖先出水浸状褐斑，背面有一圈白霉。见到中心病株马上拔掉。"),
        longHandbook(),
        aDocument("hostile")
            .titled("<script>alert('题')</script>白菜栽培")
            .crop("大白菜", "vegetable")
            .publishedOn("2023-01-01")
            .media(unsafe)
            .page(1, "<b>播种</b>", "<img src=x onerror=alert(1)>大白菜播种前晒种两天。"),
        aDocument("pending")
            .titled("荔枝霜疫霉病用药方案（待审核）")
            .crop("荔枝", "fruit")
            .media(video)
            .status(DocumentStatus.PENDING)
            .page(1, "", "荔枝霜疫霉病在雨季要提前用药。"),
        aDocument("withdrawn")
            .titled("荔枝旧资料")
            .crop("荔枝", "fruit")
            .media(video)
            .status(DocumentStatus.WITHDRAWN)
            .page(1, "", "荔枝霜疫霉病旧的用药方案。"));
  }

  private static DocumentBuilder longHandbook() {
    DocumentBuilder handbook =
        aDocument("rice-handbook")
            .titled("水稻栽培手册")
            .crop("水稻", "grain")
            .region(null)
            .publishedOn("2022-02-02")
            .format(DocumentFormat.E_BOOK);
    for (int n = 0; n < LONG; n++) {
      String chapter = "第" + (n / 25 + 1) + "章";
      String text =
          n == 131 ? "晒田要晒到田边开细裂、脚踩不陷，分蘖够了才晒，晒过头会早衰。" : "水稻第" + n + "节：按当地农时安排，注意田间记录，编号" + n + "。";
      handbook.page(n / 3 + 1, chapter + " › 第" + (n / 5 + 1) + "节", text);
    }
    return handbook.overlapping(LONG / 3 + 1, "附录", 6, "编号149。附录：常用词汇。");
  }
}
