package cn.tianwen.sample.roster;

import cn.tianwen.sample.SampleCase;
import cn.tianwen.sample.SampleFiles;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Makes any number of experts and information officers for load. All are plainly invented: their
 * names begin with 示例, and their phones with 154, which no carrier has. Industry, specialty and
 * region come from the bundled cases. The n-th person of a seed is always the same.
 */
public final class PeopleGenerator {

  /** Column names of experts in file order. */
  public static final List<String> EXPERT_COLUMNS =
      List.of(
          "轻骑兵编号", "姓名", "类别", "技术职称", "岗位", "级别", "产业", "专长领域", "区划", "服务区域", "手机", "状态", "简介");

  /** Column names of information officers in file order. */
  public static final List<String> OFFICER_COLUMNS =
      List.of("编号", "姓名", "人员类型", "区划", "乡镇", "村", "手机");

  private static final List<String> STEMS =
      List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸");
  private static final List<String> BRANCHES =
      List.of("子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥");
  private static final List<String> KINDS = List.of("科研专家", "乡土专家", "农技员", "农技员");
  private static final List<String> TITLES = List.of("正高级职称", "高级农艺师", "农艺师", "助理农艺师", "");
  private static final List<String> JOBS = List.of("站长", "技术骨干", "课题负责人", "");
  private static final List<String> LEVELS = List.of("省级", "市级", "县级", "乡级");
  private static final List<String> STATES = List.of("可接单", "可接单", "可接单", "忙碌", "暂不接单");
  private static final List<String> BACKGROUNDS =
      List.of("乡镇农技员", "新型农业经营主体技术员", "返乡创业人员", "退伍军人", "村干部", "教师", "村医", "其他");
  private static final long OFFICERS_FROM = 50_000_000;

  private final long seed;
  private final List<SampleCase> cases = SampleFiles.csvCases();

  /** Makes the people of a seed. */
  public PeopleGenerator(long seed) {
    this.seed = seed;
  }

  /** The first experts, each a row in the order of {@link #EXPERT_COLUMNS}. */
  public Stream<List<String>> experts(long count) {
    return LongStream.range(0, count).mapToObj(this::expert);
  }

  /** The first information officers, each a row in the order of {@link #OFFICER_COLUMNS}. */
  public Stream<List<String>> officers(long count) {
    return LongStream.range(0, count).mapToObj(this::officer);
  }

  private List<String> expert(long number) {
    SplittableRandom random = random(number);
    SampleCase work = pick(random, cases);
    SampleCase place = pick(random, cases);
    return List.of(
        "SE%06d".formatted(number),
        name(random),
        pick(random, KINDS),
        pick(random, TITLES),
        pick(random, JOBS),
        pick(random, LEVELS),
        work.industry(),
        work.crop() + "、" + pick(random, cases).crop(),
        place.region(),
        place.region(),
        phone(number),
        pick(random, STATES),
        "示例专家，从事" + work.crop() + "技术推广 " + (1 + random.nextInt(35)) + " 年。");
  }

  private List<String> officer(long number) {
    SplittableRandom random = random(OFFICERS_FROM + number);
    return List.of(
        "SO%06d".formatted(number),
        name(random),
        pick(random, BACKGROUNDS),
        pick(random, cases).region(),
        "示例" + pick(random, BRANCHES) + "镇",
        "示例" + pick(random, STEMS) + "村",
        phone(OFFICERS_FROM + number));
  }

  private SplittableRandom random(long number) {
    return new SplittableRandom(seed * 1_000_003L + number);
  }

  private static String name(SplittableRandom random) {
    return "示例" + pick(random, STEMS) + pick(random, BRANCHES);
  }

  private static String phone(long number) {
    return "154%08d".formatted(number);
  }

  private static <T> T pick(SplittableRandom random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
