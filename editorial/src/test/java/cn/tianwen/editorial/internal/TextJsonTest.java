package cn.tianwen.editorial.internal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.editorial.EditorialWorld;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.OriginalFile;
import org.junit.jupiter.api.Test;

class TextJsonTest {

  private static ItemText text(String body) {
    ItemText text = EditorialWorld.text("荔枝", body);
    return new ItemText(
        text.title(),
        text.topic(),
        text.industry(),
        text.crops(),
        text.author(),
        text.summary(),
        text.problem(),
        text.body(),
        text.intellectualProperty(),
        new OriginalFile("key", "荔枝.docx", "application/msword", 12));
  }

  @Test
  void theFormIsAlwaysTheSame() {
    assertThat(TextJson.write(text("一")))
        .isEqualTo(
            """
            {"author":"高州市农业技术推广中心","body":"<p>一</p>","crops":["荔枝"],"industry":"fruit",\
            "intellectualProperty":{"licence":"FREE_WITH_CREDIT","owner":"高州市农业技术推广中心",\
            "source":"原创","terms":"转载请注明出处。"},\
            "original":{"bytes":12,"key":"key","mediaType":"application/msword","name":"荔枝.docx"},\
            "problem":"","summary":"怎样让荔枝坐住果。","title":"荔枝","topic":null}""");
    assertThat(TextJson.read(TextJson.write(text("一")))).isEqualTo(text("一"));
  }

  @Test
  void theHashIsOfEveryCharacter() {
    assertThat(TextJson.hash(text("一")))
        .matches("[0-9a-f]{64}")
        .isEqualTo(TextJson.hash(text("一")))
        .isNotEqualTo(TextJson.hash(text("二")));
  }
}
