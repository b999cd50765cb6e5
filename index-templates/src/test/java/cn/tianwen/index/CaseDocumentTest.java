package cn.tianwen.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CaseDocumentTest {

  private final JsonMapper json = JsonMapper.shared();

  @Test
  void whatIsLeftOutWhenReadingIsEmptyAndNotNull() {
    CaseDocument document =
        json.readValue(
            """
            {"id": "c-1", "title": "水稻黄叶", "problem": "叶子发黄", "crop": "水稻",
             "industry": "grain", "solvedOn": "2025-09-03", "month": 9,
             "evaluation": "EFFECTIVE", "status": "PUBLISHED", "lexiconVersion": "1",
             "source": "test"}
            """,
            CaseDocument.class);

    assertThat(document)
        .hasNoNullFieldsOrPropertiesExcept(
            "cropConcept", "region", "location", "hubness", "rights");
    assertThat(document.solution()).isEmpty();
    assertThat(document.expert()).isEmpty();
    assertThat(document.institution()).isEmpty();
    assertThat(document.contentHash()).isEmpty();
  }
}
