package cn.tianwen.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.search.testing.SearchApi;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.SeverableProxy;
import cn.tianwen.standalone.testing.TestServers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class ElasticsearchAwayIT {

  private final ServerAddresses servers = TestServers.shared();
  private final SeverableProxy proxy = new SeverableProxy(servers.elasticsearch());
  private final RunningSearchApi api =
      SearchApi.start(
          new ServerAddresses(
              proxy.uri(), servers.jdbcUrl(), servers.username(), servers.password()));
  private final RestTestClient client = SearchApi.clientOf(api);

  @AfterEach
  void stop() {
    api.close();
    proxy.close();
  }

  private Duration refusal() {
    long start = System.nanoTime();
    client
        .post()
        .uri("/api/similar")
        .contentType(MediaType.APPLICATION_JSON)
        .body("{\"text\":\"沃柑叶子发黄\"}")
        .exchange()
        .expectStatus()
        .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectHeader()
        .exists("Retry-After")
        .expectBody()
        .jsonPath("$.detail")
        .isNotEmpty();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Test
  void aClusterThatIsGoneIsSaidSoWithinThreeSeconds() {
    proxy.sever();

    assertThat(refusal()).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void aClusterThatDoesNotAnswerIsSaidSoWithinThreeSeconds() {
    proxy.fallSilent();

    assertThat(refusal()).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void afterManyFailuresNobodyWaitsAnyMore() {
    proxy.sever();
    for (int i = 0; i < 10; i++) {
      refusal();
    }

    assertThat(refusal()).isLessThan(Duration.ofMillis(500));
  }

  @Test
  void peopleGetAPageThatLetsThemTryAgain() {
    proxy.sever();

    client
        .get()
        .uri("/search?q=a")
        .accept(MediaType.TEXT_HTML)
        .exchange()
        .expectStatus()
        .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
        .expectBody(String.class)
        .value(page -> assertThat(page).contains("重试", "/search?q=a", "lang=\"zh-CN\""));
    client
        .get()
        .uri("/similar?text=a")
        .header("HX-Request", "true")
        .exchange()
        .expectBody(String.class)
        .value(part -> assertThat(part).contains("重试", "/?text=a").doesNotContain("<html"));
  }

  @Test
  void healthIsDownAndTheApplicationStillAnswers() {
    proxy.sever();

    client
        .get()
        .uri("/actuator/health")
        .exchange()
        .expectStatus()
        .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    client.get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
  }
}
