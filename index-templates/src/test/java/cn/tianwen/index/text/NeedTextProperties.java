package cn.tianwen.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NeedTextProperties {

  private final TextFolder folder = new TextFolder();
  private final NeedText normaliser = new NeedText();

  @Property
  void foldingAnyTextTwiceChangesNothing(@ForAll String text) {
    String folded = folder.fold(text);
    assertThat(folder.fold(folded)).isEqualTo(folded);
  }

  @Property
  void normalisingFarmTextTwiceChangesNothing(@ForAll("farmTexts") String text) {
    String once = normaliser.normalise(folder.fold(text));
    assertThat(normaliser.normalise(once)).isEqualTo(once);
  }

  @Property
  void aTextIsNeverLost(@ForAll("farmTexts") String text) {
    String folded = folder.fold(text);
    assertThat(normaliser.normalise(folded).isBlank()).isEqualTo(folded.isBlank());
  }

  @Provide
  Arbitrary<String> farmTexts() {
    return Arbitraries.of(
            "谢谢", "請問專家", "求", "求解", "，", "。", " ", "二", "十", "百", "万", "两", "2", "０", ".", "斤",
            "kg", "度", "米", "稻", "叶子黄", "急", "急急", "你", "好", "\n", "您好", "多", "几", "感谢", "平方", "公",
            "克", "m", "c", "唔", "该", "喺", "问", "一哈", "啲", "咋个", "系", "冇", "晒", "食", "屙稀", "遭", "一坨",
            "得", "看哈", "企", "嘢", "郁")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }
}
