package cn.tianwen.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.tianwen.check.ContentChecks;
import cn.tianwen.check.NearDuplicates;
import cn.tianwen.check.TestChecks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFilesTest {

  private static final List<String> FILES =
      List.of(
          "rules.manifest",
          "sensitive-categories.tsv",
          "sensitive-terms.tsv",
          "sensitive-allowed.tsv",
          "doses.tsv",
          "intervals.tsv",
          "accepted-spellings.tsv");

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    for (String name : FILES) {
      try (InputStream in = RuleFiles.class.getResourceAsStream(name)) {
        Files.write(folder.resolve(name), in.readAllBytes());
      }
    }
  }

  private void check() {
    ContentChecks.of(RuleFiles.load(folder), TestChecks.LEXICON, key -> true, NearDuplicates.NONE);
  }

  @Test
  void theSameFilesHaveTheSameVersionAndOthersAnother() throws IOException {
    assertThat(RuleFiles.load(folder).version()).isEqualTo(RuleFiles.bundled().version());

    Files.writeString(folder.resolve("sensitive-allowed.tsv"), "# none\n");
    assertThat(RuleFiles.load(folder).version())
        .startsWith("1+")
        .isNotEqualTo(RuleFiles.bundled().version());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sensitive-categories.tsv|sensitive.x\tHEAVY\t甲\t乙|expected sensitive.NAME",
        "sensitive-terms.tsv|sensitive.unknown\t甲乙|unknown category",
        "sensitive-terms.tsv|sensitive.drugs\t毒|not folded, or of fewer than 2",
        "sensitive-terms.tsv|sensitive.drugs\t賭甲|not folded, or of fewer than 2",
        "sensitive-terms.tsv|sensitive.drugs\t冰毒|stands twice",
        "sensitive-terms.tsv|sensitive.drugs\t甲乙\tperhaps=丙|unknown condition",
        "sensitive-terms.tsv|sensitive.drugs\t甲乙\twith=|a condition without a word",
        "sensitive-allowed.tsv|春耕时节|holds no term",
        "doses.tsv|PER_SPOON\t1\t2\t3\t4|unknown measure",
        "doses.tsv|CONTENT\t4\t3\t2\t1|four numbers that do not fall",
        "intervals.tsv|CLASS\t没有这一类|unknown",
        "intervals.tsv|SUBJECT\tcrop.none|unknown",
        "intervals.tsv|INDUSTRY\tnone|unknown",
        "intervals.tsv|WORD\t甲|expected kind and value",
      })
  void aWrongLineIsRefusedWithFileLineAndReason(String file, String line, String reason)
      throws IOException {
    Path target = folder.resolve(file);
    String text = Files.readString(target);
    Files.writeString(target, text + line.replace("\\t", "\t") + "\n");
    int number = text.split("\n", -1).length;

    assertThatExceptionOfType(RuleFaultException.class)
        .isThrownBy(this::check)
        .withMessageContaining(file + ":" + number + ": ")
        .withMessageContaining(reason);
  }

  @Test
  void theManifestNamesVersionAndFiles() throws IOException {
    Files.writeString(folder.resolve("rules.manifest"), "doses.tsv\n");
    assertThatExceptionOfType(RuleFaultException.class)
        .isThrownBy(this::check)
        .withMessageContaining("rules.manifest:1: expected 'version N'");

    Files.writeString(folder.resolve("rules.manifest"), "version 2\ndoses.tsv\n");
    assertThatExceptionOfType(RuleFaultException.class)
        .isThrownBy(this::check)
        .withMessageContaining("does not name sensitive-categories.tsv");
  }
}
