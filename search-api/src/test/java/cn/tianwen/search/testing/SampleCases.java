package cn.tianwen.search.testing;

import static cn.tianwen.search.testing.CaseBuilder.aCase;

import cn.tianwen.index.Evaluation;
import java.util.List;

/** The archive that the integration tests search in. */
public final class SampleCases {

  private SampleCases() {}

  /** All cases. */
  public static List<CaseBuilder> all() {
    return List.of(
        aCase("wogan-root")
            .titled("沃柑根腐引起的黄叶")
            .problem("坡底下的沃柑落了半个月雨，叶子发黄往下掉，扒开土看须根发黑，一抹就脱皮。")
            .solution("先开沟排水，晴天扒土晾根，剪除烂根。<注意>不要再施化肥。再用登记的杀菌剂灌根，按标签使用。")
            .crop("沃柑", "fruit")
            .region("440981")
            .solvedOn("2025-09-03")
            .evaluated(Evaluation.EFFECTIVE),
        aCase("lemon-root")
            .titled("柠檬烂根黄叶")
            .problem("柠檬叶子发黄，挖开看根烂了不少。")
            .solution("排水晾根，灌根处理。")
            .crop("柠檬", "fruit")
            .region("512021")
            .solvedOn("2024-06-11")
            .evaluated(Evaluation.PARTLY),
        aCase("potato-blight")
            .titled("马铃薯晚疫病防治")
            .problem("马铃薯叶片上有水浸状的黑斑，背面有一圈白霉，下雨后传得飞快。")
            .solution("发现中心病株立即拔除，全田喷施登记药剂。")
            .crop("马铃薯", "vegetable")
            .region("513437")
            .solvedOn("2024-07-02")
            .evaluated(Evaluation.EFFECTIVE),
        aCase("litchi-blight")
            .titled("荔枝霜疫霉病落果")
            .problem("荔枝快熟的时候果皮上长白霉，大量落果。")
            .crop("荔枝", "fruit")
            .region("440981")
            .solvedOn("2023-05-20"),
        aCase("pig-appetite")
            .titled("母猪产后不吃食")
            .problem("母猪下完崽两天不吃料，体温四十度五，趴着不起来。")
            .solution("先量体温，请执业兽医诊断开方。")
            .crop("生猪", "pig")
            .region("440981")
            .solvedOn("2025-01-15")
            .evaluated(Evaluation.INEFFECTIVE),
        aCase("withdrawn")
            .titled("沃柑黄叶的旧答复")
            .problem("沃柑叶子发黄须根发黑怎么办。")
            .crop("沃柑", "fruit")
            .withdrawn());
  }
}
