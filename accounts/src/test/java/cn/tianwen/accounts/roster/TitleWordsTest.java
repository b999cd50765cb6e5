package cn.tianwen.accounts.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.people.TitleLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleWordsTest {

  @ParameterizedTest
  @CsvSource({
    "正高级职称, SENIOR",
    "正高级农艺师, SENIOR",
    "推广研究员, SENIOR",
    "教授, SENIOR",
    "副教授, ASSOCIATE_SENIOR",
    "副研究员, ASSOCIATE_SENIOR",
    "高级农艺师, ASSOCIATE_SENIOR",
    "中级职称, INTERMEDIATE",
    "助理研究员, INTERMEDIATE",
    "兽医师, INTERMEDIATE",
    "助理农艺师, JUNIOR",
    "研究实习员, JUNIOR",
    "初级职称, JUNIOR",
    "种植大户, NONE",
    "'', NONE"
  })
  void theWordsOfATitleNameItsLevel(String title, TitleLevel level) {
    assertThat(TitleWords.level(title)).isEqualTo(level);
  }
}
