package cn.tianwen.sample.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenFileReaderTest {

  private static final String FIRST =
      "{\"id\":\"golden-a-001\",\"query\":\"叶子黄\",\"solvedBy\":[\"case-1\"],\"kind\":\"vague\"}\n";

  private final GoldenFileReader reader = new GoldenFileReader(Set.of("case-1", "case-2"));

  @Test
  void everyFieldIsRead() {
    String line =
        """
        {"id":"golden-a-002","query":"柑叶黄","solvedBy":["case-1"],"confusable":["case-2"],"kind":"other_crop","crop":"沃柑","region":"440981","month":7}
        """;
    assertThat(read(line))
        .containsExactly(
            new GoldenNeed(
                "golden-a-002",
                "柑叶黄",
                "沃柑",
                "440981",
                7,
                List.of("case-1"),
                List.of("case-2"),
                GoldenKind.OTHER_CROP,
                GoldenSplit.TEST));
  }

  @Test
  void whatTheFormDidNotSayIsMissing() {
    GoldenNeed need = read(FIRST).getFirst();
    assertThat(need.crop()).isNull();
    assertThat(need.region()).isNull();
    assertThat(need.month()).isNull();
    assertThat(need.confusable()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id":"golden-a-001","query":"别的","solvedBy":["case-1"],"kind":"vague"}             | the id stands twice
          {"id":"golden-a-002","query":"叶子黄","solvedBy":["case-1"],"kind":"vague"}            | the query stands twice
          {"id":"golden-a-002","query":"别的","solvedBy":["case-9"],"kind":"vague"}             | unknown case case-9
          {"id":"golden-a-002","query":"别的","solvedBy":["case-1"],"kind":"hard"}              | unknown kind hard
          {"id":"golden-a-002","query":"别的","solvedBy":[],"kind":"vague"}                     | solvedBy is empty
          {"id":"golden-a-002","query":"别的","solvedBy":["case-1"],"kind":"no_answer"}         | solvedBy is empty
          {"id":"golden-a-002","query":"别的","solvedBy":["case-1"],"kind":"other_crop"}        | confusable is empty
          {"id":"golden-a-002","query":"别的","solvedBy":["case-1","case-1"],"kind":"vague"}    | a case is named twice
          {"id":"golden-a-2","query":"别的","solvedBy":["case-1"],"kind":"vague"}               | id is not golden-PART-NUMBER
          {"id":"golden-a-002","query":" ","solvedBy":["case-1"],"kind":"vague"}               | query is blank
          {"id":"golden-a-002","query":"别的","solvedBy":"case-1","kind":"vague"}               | solvedBy is missing or is not a list
          {"id":"golden-a-002","query":"别的","solvedBy":["case-1"],"kind":"vague","month":13}  | month is not 1 to 12
          {"id":"golden-a-002","query":"别的","solvedBy":["case-1"],"kind":"vague","month":"7"} | month is not a whole number
          {"id":"golden-a-002","query":"别的","solvedBy":["case-1"],"kind":"vague","region":"44"}| region is not six digits
          {"id":"golden-a-002","query":"别的","solvedBy":["case-1"],"kind":"vague","note":"x"}  | unknown field note
          ["golden-a-002"]                                                                    | not a JSON object
          """)
  void aFaultIsNamedWithFileAndLine(String line, String fault) {
    assertThatThrownBy(() -> read(FIRST + line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("needs.jsonl:2: ")
        .hasMessageContaining(fault);
  }

  private List<GoldenNeed> read(String text) {
    return reader.read("needs.jsonl", text, id -> GoldenSplit.TEST);
  }
}
