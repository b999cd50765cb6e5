package cn.tianwen.check.pesticide;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.check.text.Sentences;
import cn.tianwen.index.lexicon.Ban;
import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptType;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.index.lexicon.SurfaceForm;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RedactionPropertyTest {

  private static final Lexicon LEXICON = new LexiconLoader().loadBundled();
  private static final BannedPesticides PESTICIDES = new BannedPesticides(LEXICON);
  private static final List<String> FORMS =
      LEXICON.concepts().stream()
          .filter(concept -> concept.type() == ConceptType.PESTICIDE)
          .filter(concept -> Ban.of(concept).isPresent())
          .flatMap(concept -> concept.surfaces().stream().map(SurfaceForm::text))
          // Behind 打 it is read as 打垄, which is ridging.
          .filter(form -> !form.equals("垄歌"))
          .toList();

  /** Pieces that advise, and pieces about other things; none warns against anything. */
  @Provide
  Arbitrary<String> solutions() {
    Arbitrary<String> form = Arbitraries.of(FORMS);
    Arbitrary<String> advice =
        Combinators.combine(
                Arbitraries.of("用", "每亩喷", "可选用", "发病初期打", "建议用", "", "先用清水洗，再用"),
                form,
                Arbitraries.of("乳油1000倍液喷雾", "拌土撒施", "，7天一次", "或敌敌畏", "", "（按标签）灌根"))
            .as((before, name, after) -> before + name + after);
    Arbitrary<String> other =
        Arbitraries.of("先排水", "清除病残体", "挂黄板", "请执业兽医看", "亩产3911斤", "增施有机肥，少用氮肥");
    Arbitrary<String> end = Arbitraries.of("。", "；", "\n", "！", "。\n", "");
    return Combinators.combine(Arbitraries.oneOf(advice, other), end)
        .as((piece, stop) -> piece + stop)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 500)
  void outsideOfNotesNoFormOfAFindingIsLeft(@ForAll("solutions") String solution) {
    CheckedSolution checked = PESTICIDES.check("", solution, null, "other");
    String shown = checked.text().replaceAll("〔[^〕]*〕", "");
    for (BannedFinding finding : checked.findings()) {
      Concept concept = LEXICON.find(finding.id()).orElseThrow();
      assertThat(concept.surfaces())
          .extracting(SurfaceForm::text)
          .filteredOn(form -> !form.matches("\\d+"))
          .noneMatch(shown::contains);
      assertThat(shown).doesNotContain(finding.surface() + "乳油", finding.surface() + "拌土");
    }
  }

  @Property(tries = 500)
  void readingItAgainFindsNothing(@ForAll("solutions") String solution) {
    CheckedSolution once = PESTICIDES.check("", solution, null, "other");
    CheckedSolution twice = PESTICIDES.check("", once.text(), null, "other");
    assertThat(twice.findings()).isEmpty();
    assertThat(twice.text()).isEqualTo(once.text());
  }

  @Property(tries = 500)
  void whatIsNotFlaggedStaysToTheLetter(@ForAll("solutions") String solution) {
    CheckedSolution checked = PESTICIDES.check("", solution, null, "other");
    assertThat(checked.isFlagged()).isEqualTo(!checked.text().equals(solution));
    assertThat(checked.warnings()).hasSameSizeAs(checked.findings());
  }

  @Property(tries = 300)
  void sentencesAreTheWholeText(@ForAll("solutions") String solution) {
    StringBuilder joined = new StringBuilder();
    for (Sentences.Span span : Sentences.of(solution)) {
      assertThat(span.end()).isGreaterThan(span.start());
      joined.append(solution, span.start(), span.end());
    }
    assertThat(joined).hasToString(solution);
  }
}
