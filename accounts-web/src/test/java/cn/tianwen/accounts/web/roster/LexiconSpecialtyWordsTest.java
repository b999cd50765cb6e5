package cn.tianwen.accounts.web.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconLoader;
import org.junit.jupiter.api.Test;

class LexiconSpecialtyWordsTest {

  private final Lexicon lexicon = new LexiconLoader().loadBundled();
  private final LexiconSpecialtyWords words = new LexiconSpecialtyWords(lexicon);

  private String id(String surface) {
    return lexicon.findBySurface(surface).orElseThrow().id();
  }

  @Test
  void folkNamesLeadToOneConceptOnce() {
    assertThat(words.concepts("马铃薯、洋芋，土豆")).containsExactly(id("马铃薯"));
  }

  @Test
  void traditionalCharactersAreUnderstood() {
    assertThat(words.concepts("荔枝、龍眼")).containsExactly(id("荔枝"), id("龙眼"));
  }

  @Test
  void wordsThatNameNothingGiveNothing() {
    assertThat(words.concepts("")).isEmpty();
    assertThat(words.concepts("办公室主任")).isEmpty();
  }
}
