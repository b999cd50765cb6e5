package cn.tianwen.search.search;

import cn.tianwen.search.testing.SearchApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class SearchIT {

  private final RestTestClient client = SearchApi.client();

  private RestTestClient.BodyContentSpec search(String address, Object... values) {
    return client
        .get()
        .uri("/api/search" + address, values)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody();
  }

  @Test
  void withoutATextTheNewestCaseComesFirst() {
    search("")
        .jsonPath("$.total")
        .isEqualTo(5)
        .jsonPath("$.hits[0].id")
        .isEqualTo("wogan-root")
        .jsonPath("$.hits[4].id")
        .isEqualTo("litchi-blight");
  }

  @Test
  void aTextFindsItsCasesAndMarksIt() {
    search("?q={q}", "晚疫病")
        .jsonPath("$.total")
        .isEqualTo(1)
        .jsonPath("$.hits[0].id")
        .isEqualTo("potato-blight")
        .jsonPath("$.hits[0].highlights.title[0]")
        .isEqualTo("马铃薯<mark>晚疫病</mark>防治");
  }

  @Test
  void aDialectNameFindsCasesUnderTheStandardName() {
    search("?q={q}", "洋芋").jsonPath("$.hits[0].id").isEqualTo("potato-blight");
  }

  @Test
  void aSingleCharacterIsFound() {
    search("?q={q}", "崽").jsonPath("$.hits[0].id").isEqualTo("pig-appetite");
  }

  @Test
  void aWideIndustryHoldsTheNarrowerOnes() {
    search("?industry=livestock").jsonPath("$.hits[0].id").isEqualTo("pig-appetite");
  }

  @Test
  void aRegionHoldsWhatLiesBelowIt() {
    search("?region=510000").jsonPath("$.total").isEqualTo(2);
    search("?region=440900").jsonPath("$.total").isEqualTo(3);
    search("?region=440981").jsonPath("$.total").isEqualTo(3);
  }

  @Test
  void aFacetCountsWithoutItsOwnFilter() {
    search("?industry=pig")
        .jsonPath("$.total")
        .isEqualTo(1)
        .jsonPath("$.facets.industry[?(@.value=='fruit')].count")
        .isEqualTo(3)
        .jsonPath("$.facets.industry[?(@.value=='pig')].selected")
        .isEqualTo(true)
        .jsonPath("$.facets.crop.length()")
        .isEqualTo(1);
  }

  @Test
  void severalValuesOfOneFacetAreAlternatives() {
    search("?industry=pig&industry=vegetable").jsonPath("$.total").isEqualTo(2);
    search("?crop={a}&crop={b}", "沃柑", "荔枝").jsonPath("$.total").isEqualTo(2);
  }

  @Test
  void regionsToChooseLieBelowTheChosenOne() {
    search("")
        .jsonPath("$.facets.region[?(@.value=='440000')].label")
        .isEqualTo("广东省")
        .jsonPath("$.facets.region[?(@.value=='440000')].count")
        .isEqualTo(3);
    search("?region=440000").jsonPath("$.facets.region[0].label").isEqualTo("茂名市");
    search("?region=440981").jsonPath("$.facets.region[0].selected").isEqualTo(true);
  }

  @Test
  void daysLimitTheHitsAndYearsAreCounted() {
    search("?from=2024-01-01&to=2024-12-31")
        .jsonPath("$.total")
        .isEqualTo(2)
        .jsonPath("$.facets.year[0].value")
        .isEqualTo("2025")
        .jsonPath("$.facets.year[?(@.value=='2024')].selected")
        .isEqualTo(true);
  }

  @Test
  void aWordOfTheSameSoundIsOfferedWhenNothingIsFound() {
    search("?q={q}", "霜疫煤病")
        .jsonPath("$.total")
        .isEqualTo(0)
        .jsonPath("$.didYouMean")
        .isEqualTo("霜疫霉病");
    search("?q={q}", "晚疫病").jsonPath("$.didYouMean").doesNotExist();
  }

  @Test
  void pagesFollowEachOther() {
    search("?size=2&page=2").jsonPath("$.hits.length()").isEqualTo(2);
    search("?size=2&page=4").jsonPath("$.hits.length()").isEqualTo(0);
  }

  @ParameterizedTest
  @CsvSource({
    "kind=nothing, kind",
    "industry=nothing, industry",
    "region=1, region",
    "from=2024-13-01, from",
    "from=2025-01-02&to=2025-01-01, from",
    "sort=price, sort",
    "page=0, page",
    "page=abc, page",
    "size=51, size",
    "page=300&size=50, page",
  })
  void aWrongParameterIsNamed(String parameters, String field) {
    client
        .get()
        .uri("/api/search?" + parameters)
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo(field);
  }
}
