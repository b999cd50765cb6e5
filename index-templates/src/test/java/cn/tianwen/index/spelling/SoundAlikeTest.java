package cn.tianwen.index.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.lexicon.LexiconLoader;
import org.junit.jupiter.api.Test;

class SoundAlikeTest {

  private final SoundAlike soundAlike = new SoundAlike(new LexiconLoader().loadBundled());

  @Test
  void aWordOfTheSameSoundIsMended() {
    assertThat(soundAlike.find("马玲署怎么种")).contains("马铃薯怎么种");
  }

  @Test
  void aWordThatIsRightOrTooShortIsLeftAlone() {
    assertThat(soundAlike.find("马铃薯")).isEmpty();
    assertThat(soundAlike.find("沃干")).isEmpty();
    assertThat(soundAlike.find("")).isEmpty();
  }
}
