package cn.tianwen.standalone.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Sentences as they come from the field: some written by hand, the others composed. */
final class FarmSentences {

  private static final List<String> PLACES =
      List.of("我家", "村里", "横县", "大棚里", "山坡地", "去年新种", "合作社", "河边低洼田");
  private static final List<String> CROPS =
      List.of(
          "水稻", "沃柑", "玉米", "甘蔗", "番茄", "辣椒", "香蕉", "荔枝", "芒果", "花生", "罗氏沼虾", "草鱼", "母猪", "三黄鸡",
          "桑树", "茉莉花", "火龙果", "马铃薯");
  private static final List<String> SIGNS =
      List.of(
          "叶片发黄卷曲", "根部腐烂发臭", "果实开裂、脱落", "长满白色霉层", "成片死亡", "不吃料、精神差", "茎秆上有虫眼", "新梢枯萎", "出现褐色圆斑",
          "生长缓慢");
  private static final List<String> QUESTIONS =
      List.of(
          "是什么病？",
          "应该打什么药？",
          "吡虫啉10%兑多少水？",
          "怎么防治比较好？",
          "还有没有救？",
          "需不需要马上处理，请专家指导！",
          "施肥每亩15公斤够吗？");

  private FarmSentences() {}

  /** At least that many sentences, each another, always the same ones. */
  static List<String> atLeast(int count) throws IOException {
    Set<String> sentences = new LinkedHashSet<>(handWritten());
    for (int i = 0; sentences.size() < count; i++) {
      // Steps without a common factor walk through the combinations without repeating soon.
      sentences.add(
          pick(PLACES, i)
              + "的"
              + pick(CROPS, i * 7 + i / 8)
              + pick(SIGNS, i * 3 + i / 18)
              + "，"
              + pick(QUESTIONS, i * 5 + i / 10));
    }
    return List.copyOf(sentences);
  }

  private static List<String> handWritten() throws IOException {
    try (InputStream file = FarmSentences.class.getResourceAsStream("farm-sentences.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }

  private static String pick(List<String> words, int index) {
    return words.get(index % words.size());
  }
}
