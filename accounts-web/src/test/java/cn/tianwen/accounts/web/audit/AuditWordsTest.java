package cn.tianwen.accounts.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditWordsTest {

  private final AuditWords words = new AuditWords(code -> "");

  @Test
  void reviewsAndPublicationsAreToldInChinese() {
    assertThat(words.operation("REVIEW_CONTENT")).isEqualTo("审核内容");
    assertThat(words.operation("DISMISS_FINDING")).isEqualTo("忽略检查结果");
    assertThat(words.detail("{\"decision\":\"RETURNED\",\"stage\":\"SECOND\",\"version\":2}"))
        .isEqualTo("结论：退回；审次：复审；版本：2");
    assertThat(words.detail("{\"reason\":\"剂量有误\",\"step\":\"WITHDRAW\"}"))
        .isEqualTo("理由：剂量有误；步骤：撤回");
  }

  @Test
  void whatHasNoWordsYetIsShownAsItStands() {
    assertThat(words.operation("NEW_THING")).isEqualTo("NEW_THING");
    assertThat(words.detail("{\"other\":\"X\"}")).isEqualTo("other：X");
  }
}
