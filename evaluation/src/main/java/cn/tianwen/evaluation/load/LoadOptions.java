package cn.tianwen.evaluation.load;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * How much load to make.
 *
 * @param cases how many cases to generate and ingest
 * @param seed of the generated cases; the queries come from another one
 * @param searchApi address of the running search application on the same Elasticsearch, e.g. {@code
 *     http://127.0.0.1:8080}
 * @param clients levels: how many clients ask at the same time
 * @param requests of each side at each level
 * @param timePerLevel after which each side of a level stops, however many requests are left
 */
public record LoadOptions(
    int cases,
    long seed,
    URI searchApi,
    List<Integer> clients,
    int requests,
    Duration timePerLevel) {

  /** Refuses what measures nothing. */
  public LoadOptions {
    clients = List.copyOf(clients);
    if (cases < 1 || requests < 1) {
      throw new IllegalArgumentException("At least one case and one request are needed");
    }
    if (clients.isEmpty() || clients.stream().anyMatch(count -> count < 1)) {
      throw new IllegalArgumentException("Levels must have at least one client: " + clients);
    }
    if (!timePerLevel.isPositive()) {
      throw new IllegalArgumentException("A level needs time: " + timePerLevel);
    }
  }

  /** 10,000 cases; 400 requests at 1, 4 and 16 clients, two minutes at most for each side. */
  public static LoadOptions of(URI searchApi) {
    return new LoadOptions(10_000, 2_026, searchApi, List.of(1, 4, 16), 400, Duration.ofMinutes(2));
  }

  /** The same with another number of cases. */
  public LoadOptions withCases(int newCases) {
    return new LoadOptions(newCases, seed, searchApi, clients, requests, timePerLevel);
  }

  /** The same with another number of requests. */
  public LoadOptions withRequests(int newRequests) {
    return new LoadOptions(cases, seed, searchApi, clients, newRequests, timePerLevel);
  }
}
