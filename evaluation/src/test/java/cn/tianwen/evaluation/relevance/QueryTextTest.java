package cn.tianwen.evaluation.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryTextTest {

  @Test
  void aLongQueryIsCutToWhatTheApiTakes() {
    assertThat(text("长".repeat(2_001))).hasSize(2_000);
    assertThat(text(" " + "长".repeat(2_000) + " ")).hasSize(2_000);
  }

  @Test
  void noCharacterIsCutInHalf() {
    assertThat(text("长".repeat(1_999) + "𩽾𩾌")).isEqualTo("长".repeat(1_999));
  }

  private static String text(String text) {
    return new BeirDataset.Query("q", text).asked();
  }
}
