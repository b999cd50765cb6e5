package cn.tianwen.index;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconLoader;
import org.junit.jupiter.api.Test;

class CaseAnnotationsTest {

  @Test
  void whatACaseDeniesIsNotFoundInIt() {
    Lexicon lexicon = new LexiconLoader().loadBundled();
    CaseAnnotations annotations =
        CaseAnnotations.of(
            lexicon, new ConceptFinder(lexicon), "沃柑", "沃柑黄叶", "叶子发黄，没有红蜘蛛。", "判断是根腐病，不是缺肥。");
    assertThat(annotations.concepts())
        .contains("crop.wogan", "symptom.yepianfahuang")
        .doesNotContain(id(lexicon, "红蜘蛛"));
    assertThat(annotations.solutionConcepts())
        .contains(id(lexicon, "根腐病"))
        .doesNotContain(id(lexicon, "缺肥"));
  }

  private static String id(Lexicon lexicon, String surface) {
    return lexicon.findBySurface(surface).orElseThrow().id();
  }
}
