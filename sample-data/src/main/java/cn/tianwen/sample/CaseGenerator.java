package cn.tianwen.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Makes any number of varied cases for load: each starts from a bundled case and gets other words
 * around it, another time, another extent and a place from the bundled ones. The n-th case of a
 * seed is always the same, whatever was made before it.
 */
public final class CaseGenerator {

  private static final List<String> OPENINGS =
      List.of(
          "",
          "老师好，",
          "麻烦问一下，",
          "我是村里的信息员，替农户问：",
          "急，",
          "专家您好，",
          "今早去看，",
          "上个礼拜开始，",
          "连着几天了，",
          "合作社这边，",
          "去年也有过，今年又来了，",
          "邻居家也一样，");
  private static final List<String> EXTENTS =
      List.of(
          "大概有三亩",
          "不多，就几分地",
          "差不多二十亩都这样",
          "零零星星的",
          "一片一片的",
          "整个基地都有",
          "只有靠路边那几行",
          "低洼的地方重些",
          "大约一成",
          "有三分之一了",
          "先是几株后来多了");
  private static final List<String> CIRCUMSTANCES =
      List.of(
          "前几天下过大雨",
          "一直没下雨",
          "刚施过肥",
          "打过一次药没见好",
          "夜里降温了",
          "这几天又闷又热",
          "刚换过地方",
          "头一年种养，没经验",
          "土是沙土",
          "水是河里抽的",
          "隔壁前阵子打过除草剂",
          "照去年的法子管的");
  private static final List<String> QUESTIONS =
      List.of("请问是怎么回事？", "要怎么办？", "该用什么办法？", "还有救吗？", "求指导。", "怎么处理好？", "会不会传开？", "急等回复。");
  private static final List<String> EVALUATIONS =
      List.of("有效", "有效", "有效", "有效", "部分有效", "未评价", "未评价", "无效");
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
  private static final int DAYS = 1_700;

  private final long seed;
  private final List<SampleCase> bases = SampleFiles.csvCases();

  /** Makes the cases of a seed. */
  public CaseGenerator(long seed) {
    this.seed = seed;
  }

  /** The first {@code count} cases. */
  public Stream<SampleCase> cases(long count) {
    return LongStream.range(0, count).mapToObj(this::generate);
  }

  private SampleCase generate(long number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003L + number);
    SampleCase base = bases.get(random.nextInt(bases.size()));
    SampleCase place = bases.get(random.nextInt(bases.size()));
    String problem =
        pick(random, OPENINGS)
            + base.problem()
            + pick(random, EXTENTS)
            + "，"
            + pick(random, CIRCUMSTANCES)
            + "。"
            + pick(random, QUESTIONS);
    return new SampleCase(
        "gen-%d-%07d".formatted(seed, number),
        base.title(),
        problem,
        base.solution(),
        base.crop(),
        base.industry(),
        place.region(),
        FIRST_DAY.plusDays(random.nextInt(DAYS)).toString(),
        "示例专家" + (random.nextInt(30_000) + 1),
        place.institution(),
        pick(random, EVALUATIONS));
  }

  private static String pick(SplittableRandom random, List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
