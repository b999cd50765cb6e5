package cn.tianwen.index.lexicon.diff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.CaseAnnotations;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.index.lexicon.diff.LexiconDiff.AttributeChange;
import cn.tianwen.index.lexicon.diff.LexiconDiff.ConceptEntry;
import cn.tianwen.index.lexicon.diff.LexiconDiff.FormEntry;
import cn.tianwen.index.lexicon.diff.LexiconDiff.MovedForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconDiffTest {

  private static final String NOTICE = "notice=农业部公告第322号(2003-12-30)";
  private static final String OLD =
      """
      crop.ganju\t柑橘\t\tindustry=fruit
      crop.wogan\t沃柑\t沃沃@俗\tindustry=fruit
      crop.malingshu\t马铃薯\t土豆|洋芋\t
      crop.ganshu\t甘薯\t\t
      pest.jia\t甲虫\t\thost=crop.wogan
      pest.yi\t乙虫\t\t
      pesticide.jiaanlin\t甲胺磷\t\tclass=杀虫剂-有机磷类
      """;
  private static final String NEW =
      """
      crop.ganju\t柑橘\t\tindustry=fruit
      crop.wogan\t沃柑\t贵妃柑\tbroader=crop.ganju;industry=fruit
      crop.malingshu\t马铃薯\t土豆@俗\t
      crop.ganshu\t甘薯\t洋芋\t
      pest.jia\t甲虫\t\thost=crop.wogan,crop.ganju
      pest.bing\t丙虫\t丙仔\t
      pesticide.jiaanlin\t甲胺磷\t\tclass=杀虫剂-有机磷类;banned=全部;"""
          + NOTICE
          + "\n";

  @TempDir private Path folder;

  @Test
  void aVersionDoesNotDifferFromItself() throws IOException {
    assertThat(LexiconDiff.between(lexicon(OLD), lexicon(OLD)).isEmpty()).isTrue();
  }

  @Test
  void everyKindOfChangeIsNamed() throws IOException {
    LexiconDiff diff = LexiconDiff.between(lexicon(OLD), lexicon(NEW));

    assertThat(diff.isEmpty()).isFalse();
    assertThat(diff.addedConcepts())
        .containsExactly(new ConceptEntry("pest.bing", "丙虫", List.of("丙虫", "丙仔")));
    assertThat(diff.removedConcepts())
        .containsExactly(new ConceptEntry("pest.yi", "乙虫", List.of("乙虫")));
    assertThat(diff.addedForms()).containsExactly(new FormEntry("贵妃柑", "crop.wogan", "沃柑"));
    assertThat(diff.removedForms()).containsExactly(new FormEntry("沃沃", "crop.wogan", "沃柑"));
    assertThat(diff.movedForms())
        .containsExactly(new MovedForm("洋芋", "crop.malingshu", "crop.ganshu"));
    assertThat(diff.changedAttributes())
        .containsExactly(
            new AttributeChange("crop.wogan", "沃柑", "broader", List.of(), List.of("crop.ganju")),
            new AttributeChange("crop.malingshu", "马铃薯", "marks", List.of(), List.of("土豆@俗")),
            new AttributeChange(
                "pest.jia",
                "甲虫",
                "host",
                List.of("crop.wogan"),
                List.of("crop.ganju", "crop.wogan")),
            new AttributeChange("pesticide.jiaanlin", "甲胺磷", "banned", List.of(), List.of("全部")),
            new AttributeChange(
                "pesticide.jiaanlin",
                "甲胺磷",
                "notice",
                List.of(),
                List.of("农业部公告第322号(2003-12-30)")));
  }

  @Test
  void theWayBackShowsTheOpposite() throws IOException {
    LexiconDiff there = LexiconDiff.between(lexicon(OLD), lexicon(NEW));
    LexiconDiff back = LexiconDiff.between(lexicon(NEW), lexicon(OLD));
    assertThat(back.addedConcepts()).isEqualTo(there.removedConcepts());
    assertThat(back.addedForms()).isEqualTo(there.removedForms());
    assertThat(back.removedForms()).isEqualTo(there.addedForms());
  }

  @Test
  void aCaseShowsWhatItLosesAndGains() throws IOException {
    CaseChange change =
        CaseChange.between("a-1", "洋芋上的乙虫", annotate(OLD), annotate(NEW)).orElseThrow();
    assertThat(change.cropBefore()).isEqualTo("crop.malingshu");
    assertThat(change.cropAfter()).isEqualTo("crop.ganshu");
    assertThat(change.lost()).containsExactly("crop.malingshu", "pest.yi");
    assertThat(change.gained()).containsExactly("crop.ganshu", "crop.ganju");
    assertThat(change.lostInSolution()).isEmpty();
    assertThat(change.gainedInSolution()).containsExactly("pest.bing");
    assertThat(CaseChange.between("a-1", "洋芋上的乙虫", annotate(OLD), annotate(OLD))).isEmpty();
  }

  private CaseAnnotations annotate(String lines) throws IOException {
    Lexicon lexicon = lexicon(lines);
    return CaseAnnotations.of(
        lexicon, new ConceptFinder(lexicon), "洋芋", "洋芋上的乙虫", "沃柑旁边的洋芋有乙虫", "丙仔吃甲虫");
  }

  private Lexicon lexicon(String lines) throws IOException {
    Files.writeString(folder.resolve("lexicon.manifest"), "version 1\nx.tsv\n");
    Files.writeString(folder.resolve("x.tsv"), "# tianwen-lexicon 1\n" + lines);
    return new LexiconLoader().load(folder);
  }
}
