package cn.tianwen.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.search.testing.SearchApi;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class OperationsIT {

  private final RestTestClient client = SearchApi.client();

  private RestTestClient.ResponseSpec get(String address) {
    return client.get().uri(address).exchange();
  }

  @Test
  void aCaseIsReadWithoutItsVector() {
    get("/api/cases/wogan-root")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.title")
        .isEqualTo("沃柑根腐引起的黄叶")
        .jsonPath("$.solvedOn")
        .isEqualTo("2025-09-03")
        .jsonPath("$.vector")
        .doesNotExist();
  }

  @Test
  void anUnknownOrWithdrawnCaseIsNotFound() {
    for (String id : new String[] {"nothing", "withdrawn"}) {
      get("/api/cases/" + id)
          .expectStatus()
          .isNotFound()
          .expectHeader()
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .expectBody()
          .jsonPath("$.detail")
          .isEqualTo("没有编号为“" + id + "”的案例。");
    }
  }

  @Test
  void anUnknownAddressOfTheApiIsAProblem() {
    get("/api/nothing")
        .expectStatus()
        .isNotFound()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
  }

  @Test
  void healthSpeaksOfElasticsearch() {
    get("/actuator/health")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.components.elasticsearch.status")
        .isEqualTo("UP");
  }

  @Test
  void metricsAreThereAndNothingElseIs() {
    get("/actuator/prometheus").expectStatus().isOk();
    get("/actuator/metrics").expectStatus().isOk();
    get("/actuator/env").expectStatus().isNotFound();
  }

  @Test
  void theApiDescribesItself() {
    get("/v3/api-docs")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.paths['/api/similar'].post")
        .exists()
        .jsonPath("$.paths['/api/similar/{requestId}/feedback'].post")
        .exists()
        .jsonPath("$.paths['/api/similar/{requestId}/feedback'].delete")
        .exists()
        .jsonPath("$.paths['/api/search'].get")
        .exists()
        .jsonPath("$.paths['/api/suggest'].get")
        .exists()
        .jsonPath("$.paths['/api/cases/{id}'].get")
        .exists();
  }

  @Test
  void everyAnswerCarriesSecurityHeaders() {
    get("/api/search")
        .expectHeader()
        .valueEquals("X-Content-Type-Options", "nosniff")
        .expectHeader()
        .value(
            "Content-Security-Policy",
            policy -> assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe"));
  }
}
