package cn.tianwen.evaluation.train;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.search.rank.Feature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetorFileTest {

  @TempDir private Path folder;

  @Test
  void eachCandidateIsALineWithLabelQueryAndFeatures() throws IOException {
    Path file = folder.resolve("features.txt");
    LetorFile.write(
        List.of(
            Needs.need("one", List.of(Needs.features(Map.of(Feature.COSINE, 0.5))), 0),
            Needs.need(
                "two",
                List.of(
                    Needs.features(Map.of(Feature.COSINE_Z, -1.25)), Needs.features(Map.of())))),
        file);
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("# 1=COSINE 2=COSINE_Z 3=");
    assertThat(lines.get(1)).startsWith("1 qid:1 1:0.50000 2:0.0000 ").endsWith(" # test one");
    assertThat(lines.get(2)).startsWith("0 qid:2 1:0.0000 2:-1.2500 ").endsWith(" # test two");
    assertThat(lines.get(3)).startsWith("0 qid:2 ");
  }
}
