package cn.tianwen.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Asks for every endpoint as everybody, about everything, with and without a form token. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class AccessMatrixContract {

  private World world;
  private List<Row> rows;

  @BeforeAll
  void prepare() throws IOException, InterruptedException {
    world = start();
    rows = List.copyOf(rows(world));
  }

  /** Starts the application and fills it. */
  protected abstract World start() throws IOException, InterruptedException;

  /** What is asked: one row for each endpoint. */
  protected abstract List<Row> rows(World started) throws IOException, InterruptedException;

  /** Who asks for a row. Everybody, unless an application says that less is enough. */
  protected List<Caller> callers(Row row) {
    return world.callers();
  }

  @Test
  void everyEndpointHasARowAndEveryRowAnEndpoint() {
    SortedSet<Endpoint> existing = ExistingEndpoints.of(world.application());
    Map<Endpoint, Row> listed =
        rows.stream().collect(Collectors.toMap(Row::endpoint, Function.identity()));
    SortedSet<Endpoint> unlisted = new TreeSet<>(existing);
    unlisted.removeAll(listed.keySet());
    assertThat(unlisted)
        .as(
            "endpoints without a row. Say who may use each: add to AccessMatrix.rows e.g.%n"
                + "  Row.of(\"GET\", \"/address/{id}\", to(Operation.READ_PERSON, Operation.READ_PERSON)).about(PERSON)")
        .isEmpty();
    SortedSet<Endpoint> gone = new TreeSet<>(listed.keySet());
    gone.removeAll(existing);
    assertThat(gone)
        .as("rows of AccessMatrix whose endpoint is no longer there: take them out")
        .isEmpty();
  }

  @Test
  void everybodyGetsWhatTheyMayAndNothingElse() throws Exception {
    List<String> wrong = new ArrayList<>();
    int asked = 0;
    for (Row row : inOrder()) {
      for (Caller caller : callers(row)) {
        for (Thing thing : world.things(row, caller)) {
          Outcome expected = row.rule().expected(caller, thing);
          HttpResponse<String> answer = ask(row, caller, thing, true);
          asked++;
          if (Outcome.of(answer) != expected) {
            wrong.add(
                "%s%s as %s: %s expected, but %s (%d)"
                    .formatted(
                        row,
                        thing == null ? "" : " about " + thing,
                        caller,
                        expected,
                        Outcome.of(answer),
                        answer.statusCode()));
          }
        }
      }
    }
    assertThat(wrong).as("of %d requests", asked).isEmpty();
    assertThat(asked)
        .isGreaterThanOrEqualTo(rows.stream().mapToInt(row -> callers(row).size()).sum());
  }

  @Test
  void whatChangesSomethingNeedsATokenFromAnyone() throws Exception {
    List<String> taken = new ArrayList<>();
    for (Row row : rows) {
      if (row.needsToken()) {
        for (Caller caller : callers(row)) {
          for (Thing thing : world.things(row, caller)) {
            HttpResponse<String> answer = ask(row, caller, thing, false);
            if (answer.statusCode() != 403) {
              taken.add("%s as %s: %d".formatted(row, caller, answer.statusCode()));
            }
          }
        }
      }
    }
    assertThat(taken).as("taken without a token").isEmpty();
  }

  private static HttpResponse<String> ask(
      Row row, Caller caller, @Nullable Thing thing, boolean withToken)
      throws IOException, InterruptedException {
    return caller
        .session()
        .send(row.method(), row.address(thing), row.type(), row.body(caller, thing), withToken);
  }

  private List<Row> inOrder() {
    return rows.stream().sorted(Comparator.comparing(Row::last)).toList();
  }
}
