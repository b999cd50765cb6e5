package cn.tianwen.ingest.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.extraction.Block;
import cn.tianwen.extraction.Block.Position;
import cn.tianwen.index.document.DocumentFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SpokenPassagesTest {

  private final PassageSplitter splitter = new PassageSplitter();

  @Test
  void cuesMakePassagesOfTwentyToFortySeconds() {
    List<Block> cues = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      cues.add(cue(i * 4, i * 4 + 3.9, "第" + i + "句讲荔枝"));
    }
    List<PassageText> passages = splitter.split("荔枝", DocumentFormat.VIDEO, cues);
    double end = 0;
    for (PassageText passage : passages) {
      double begin = Objects.requireNonNull(passage.second());
      assertThat(begin).isGreaterThanOrEqualTo(end);
      end = Objects.requireNonNull(passage.endSecond());
      assertThat(end - begin).isBetween(19.0, 40.0);
      assertThat(passage.repeated()).isEmpty();
    }
    assertThat(passages.getFirst().ownText()).startsWith("第0句讲荔枝 第1句讲荔枝");
    assertThat(end).isEqualTo(239.9);
  }

  @Test
  void aPassageEndsWhereTheSpeakerPauses() {
    List<Block> cues =
        List.of(cue(0, 12, "先看花"), cue(12, 22, "再看叶"), cue(25, 33, "下面讲施肥"), cue(33, 39, "施有机肥"));
    assertThat(splitter.split("荔枝", DocumentFormat.VIDEO, cues))
        .extracting(PassageText::second)
        .containsExactly(0.0, 25.0);
  }

  @Test
  void aCueThatIsTooLongIsCutAndItsTimeSharedOut() {
    List<PassageText> passages =
        splitter.split("荔枝", DocumentFormat.AUDIO, List.of(cue(0, 100, "讲荔枝，".repeat(200))));
    assertThat(passages).hasSizeGreaterThan(1);
    assertThat(passages.getLast().endSecond()).isEqualTo(100.0);
    assertThat(passages.get(1).second()).isBetween(30.0, 60.0);
  }

  private static Block cue(double second, double end, String text) {
    return new Block.Speech(new Position(null, second), end, text);
  }
}
