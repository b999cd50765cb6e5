package cn.tianwen.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.extraction.Block.Position;
import cn.tianwen.extraction.Block.Speech;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SubtitlesTest {

  @Test
  void cuesAreJoinedToSentencesThatKeepTheirSecond() {
    String srt =
        """
        1
        00:00:01,500 --> 00:00:03,000
        <i>各位农友，</i>

        2
        00:00:03,100 --> 00:00:05,000
        大家好。

        3
        00:01:05,000 --> 00:01:07,250
        今天讲修剪
        """;

    assertThat(Subtitles.read(srt))
        .containsExactly(
            new Speech(new Position(null, 1.5), 5.0, "各位农友，大家好。"),
            new Speech(new Position(null, 65.0), 67.25, "今天讲修剪"));
  }

  @Test
  void aPauseEndsASentence() {
    String vtt =
        "WEBVTT\n\n00:01.000 --> 00:02.000 align:start\n先挖沟\n\n00:09.000 --> 00:10.000\n再施肥\n";

    assertThat(Subtitles.read(vtt)).extracting(Speech::text).containsExactly("先挖沟", "再施肥");
  }

  @Property
  void secondsAreReadToTheMillisecond(@ForAll @IntRange(min = 0, max = 35_999_999) int millis) {
    String time =
        String.format(
            Locale.ROOT,
            "%02d:%02d:%02d,%03d",
            millis / 3_600_000,
            millis / 60_000 % 60,
            millis / 1000 % 60,
            millis % 1000);

    assertThat(
            Subtitles.read("1\n" + time + " --> " + time + "\n好\n").getFirst().position().second())
        .isEqualTo(millis / 1000.0, org.assertj.core.data.Offset.offset(1e-6));
  }
}
