package cn.tianwen.accounts.roster;

import cn.tianwen.accounts.people.TitleLevel;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the level of a technical title (技术职称) off its words. */
final class TitleWords {

  private record Rule(Pattern words, TitleLevel level) {}

  /** The first that fits counts: 助理研究员 is no 研究员, 高级农艺师 no 农艺师. */
  private static final List<Rule> RULES =
      List.of(
          rule("正高|推广研究员", TitleLevel.SENIOR),
          rule("助理研究员", TitleLevel.INTERMEDIATE),
          rule("研究实习员|助理|助教|初级|技术员|员级", TitleLevel.JUNIOR),
          rule("副高|副教授|副研究员|高级", TitleLevel.ASSOCIATE_SENIOR),
          rule("教授|研究员", TitleLevel.SENIOR),
          rule("中级|讲师|(农艺|畜牧|兽医|工程|园艺|水产|农经|会计|经济|实验)师", TitleLevel.INTERMEDIATE));

  private TitleWords() {}

  private static Rule rule(String words, TitleLevel level) {
    return new Rule(Pattern.compile(words), level);
  }

  /** The level; {@link TitleLevel#NONE} where the words name none. */
  static TitleLevel level(String title) {
    return RULES.stream()
        .filter(rule -> rule.words.matcher(title).find())
        .map(Rule::level)
        .findFirst()
        .orElse(TitleLevel.NONE);
  }
}
