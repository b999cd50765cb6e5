package cn.tianwen.standalone.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.check.pesticide.BannedPesticides;
import cn.tianwen.check.pesticide.CheckedSolution;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.ingest.cases.CaseFiles;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.sample.SampleFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleSolutionsTest {

  @TempDir private Path folder;

  @Test
  void noSampleSolutionAdvisesAForbiddenPesticide() {
    Lexicon lexicon = new LexiconLoader().loadBundled();
    BannedPesticides bans = new BannedPesticides(lexicon);
    CaseFiles files = new CaseFiles(lexicon, Regions.load(), Industries.load(), Clock.systemUTC());
    List<String> flagged = new ArrayList<>();
    List<String> read = new ArrayList<>();
    for (Path file : SampleFiles.copyTo(folder)) {
      files.forEach(
          file,
          document -> {
            read.add(document.id());
            CheckedSolution checked = bans.check(document);
            if (checked.isFlagged()) {
              flagged.add(
                  document.id()
                      + " "
                      + document.crop()
                      + " "
                      + checked.warnings()
                      + " "
                      + document.solution());
            }
          });
    }
    assertThat(read).hasSizeGreaterThan(400);
    assertThat(flagged).isEmpty();
  }
}
