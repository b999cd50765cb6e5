package cn.tianwen.evaluation.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeirReaderTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    DatasetFolder.write(folder);
  }

  @Test
  void onlyTheQueriesThatTheSplitNamesAreAsked() {
    BeirDataset set = read();
    assertThat(set.documents()).hasSize(10);
    assertThat(set.queries()).extracting(BeirDataset.Query::id).containsExactly("q1", "q2");
    assertThat(set.labelled().needs().getFirst().judgements())
        .isEqualTo(Judgements.graded(Map.of("d1", 2, "d6", 0)));
    assertThat(set.name()).isEqualTo(String.valueOf(folder.getFileName()));
  }

  @Test
  void windowsLineEndsAByteOrderMarkAndBlankLinesDoNoHarm() throws IOException {
    Files.writeString(
        folder.resolve("qrels/test.tsv"), "\uFEFFquery-id\tcorpus-id\tscore\r\n\r\nq1\td1\t1\r\n");
    assertThat(read().queries()).hasSize(1);
  }

  @Test
  void aDocumentWithoutATitleIsTaken() throws IOException {
    Files.writeString(folder.resolve("corpus.jsonl"), "{\"_id\":\"d1\",\"text\":\"稻瘟病\"}");
    Files.write(
        folder.resolve("qrels/test.tsv"), List.of(DatasetFolder.QRELS.getFirst(), "q1\td1\t1"));
    assertThat(read().documents()).containsExactly(new BeirDataset.Document("d1", "", "稻瘟病"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          corpus.jsonl   | {"_id": "d11"}                  | :11: text is missing
          corpus.jsonl   | {"_id": 7, "text": "a"}         | :11: _id is missing or is not a string
          corpus.jsonl   | {"_id": "d1", "text": "again"}  | :11: _id stands twice: d1
          corpus.jsonl   | {"_id": "d11", "text": "cut     | :11: not JSON
          corpus.jsonl   | ["d11"]                         | :11: not a JSON object
          queries.jsonl  | {"_id": "q4", "text": "  "}     | :4: text is blank
          queries.jsonl  | {"_id": "q1", "text": "again"}  | :4: _id stands twice: q1
          qrels/test.tsv | q9<tab>d1<tab>1                 | :5: unknown query q9
          qrels/test.tsv | q1<tab>d99<tab>1                | :5: unknown document d99
          qrels/test.tsv | q1<tab>d2<tab>yes               | :5: not a whole number: yes
          qrels/test.tsv | q1 d2 1                         | :5: 3 columns
          qrels/test.tsv | q1<tab>d1<tab>1                 | :5: the pair stands twice
          """)
  void aFaultIsNamedWithFileAndLine(String file, String line, String message) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(
        path, Files.readString(path) + line.replace("<tab>", "\t") + "\n{\"_id\":\"later\"}");
    assertThatThrownBy(this::read)
        .isInstanceOf(MalformedDatasetException.class)
        .hasMessageContaining(file + message);
  }

  @Test
  void anotherEncodingIsNamedWithItsLine() throws IOException {
    Path path = folder.resolve("queries.jsonl");
    Files.write(path, Files.readString(path).getBytes(Charset.forName("GBK")));
    assertThatThrownBy(this::read).hasMessageContaining("queries.jsonl:1: not UTF-8");
  }

  @Test
  void aMissingHeaderIsNoticed() throws IOException {
    Files.writeString(folder.resolve("qrels/test.tsv"), "q1\td1\t1\n");
    assertThatThrownBy(this::read).hasMessageContaining("test.tsv:1: the header");
  }

  @Test
  void anUnknownSplitAndAnEmptyOneAreRefused() throws IOException {
    assertThatThrownBy(() -> new BeirReader().read(folder, "tune"))
        .isInstanceOf(MalformedDatasetException.class)
        .hasMessageContaining("tune.tsv: no such file");
    Files.writeString(folder.resolve("qrels/test.tsv"), DatasetFolder.QRELS.getFirst());
    assertThatThrownBy(this::read).hasMessageContaining("test.tsv: names no query");
  }

  @Test
  void labelsOfWhichNoneIsAnAnswerAreRefused() throws IOException {
    Files.write(
        folder.resolve("qrels/test.tsv"), List.of(DatasetFolder.QRELS.getFirst(), "q1\td1\t0"));
    assertThatThrownBy(this::read).hasMessageContaining("test.tsv: has no score above 0");
  }

  private BeirDataset read() {
    return new BeirReader().read(folder, "test");
  }
}
