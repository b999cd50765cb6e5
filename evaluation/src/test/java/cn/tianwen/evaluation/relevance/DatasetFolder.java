package cn.tianwen.evaluation.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small set in the BEIR layout: ten documents about the field, three queries. */
final class DatasetFolder {

  static final List<String> CORPUS =
      List.of(
          document("d1", "沃柑黄叶", "沃柑老叶发黄脱落，挖开看须根发黑腐烂，园子低洼积水。"),
          document("d2", "水稻稻瘟病", "水稻叶片出现梭形病斑，中间灰白，边缘褐色，阴雨后蔓延很快。"),
          document("d3", "罗氏沼虾缺氧", "罗氏沼虾清晨在塘边浮头，游动无力，连着几天闷热。"),
          document("d4", "草地贪夜蛾", "玉米心叶被吃成一排排小孔，里面有虫粪，扒开见到绿褐色的虫子。"),
          document("d5", "", "母猪产后三天不吃料，体温偏高，奶水少。"),
          document("d6", "荔枝落果", "荔枝谢花后幼果大量掉落，最近雨水多，没有施过肥。"),
          document("d7", "番茄青枯病", "番茄中午萎蔫早晚恢复，几天后整株枯死，茎里挤得出白色黏液。"),
          document("d8", "茶小绿叶蝉", "茶树嫩芽叶缘枯焦卷曲，拍打枝条有绿色小虫飞起。"),
          document("d9", "蜜蜂爬蜂", "巢门前有很多蜜蜂在地上爬，翅膀展开飞不起来。"),
          document("d10", "马铃薯晚疫病", "洋芋叶尖出现水浸状褐色斑，早晨叶背有一圈白霉。"));
  static final List<String> QUERIES =
      List.of(query("q1", "沃柑叶子发黄，根发黑是怎么回事"), query("q2", "土豆叶子背面长白霉"), query("q3", "不在这个划分里的问题"));
  static final List<String> QRELS =
      List.of("query-id\tcorpus-id\tscore", "q1\td1\t2", "q1\td6\t0", "q2\td10\t1");

  private DatasetFolder() {}

  static String document(String id, String title, String text) {
    return "{\"_id\": \"%s\", \"title\": \"%s\", \"text\": \"%s\"}".formatted(id, title, text);
  }

  static String query(String id, String text) {
    return "{\"_id\": \"%s\", \"text\": \"%s\"}".formatted(id, text);
  }

  /** Writes the set; a test then changes the file that it is about. */
  static Path write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("qrels"));
    Files.write(folder.resolve("corpus.jsonl"), CORPUS);
    Files.write(folder.resolve("queries.jsonl"), QUERIES);
    Files.write(folder.resolve("qrels").resolve("test.tsv"), QRELS);
    return folder;
  }
}
