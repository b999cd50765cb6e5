package cn.tianwen.accounts.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.AccountsDatabases;
import cn.tianwen.database.ModuleDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Imports of long ago are forgotten, those that still run never. */
class ForgottenImportsIT {

  private static final Instant OLD = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void whatEndedLongAgoIsForgotten() {
    try (ModuleDatabase database = AccountsDatabases.open()) {
      RosterRuns runs = new RosterRuns(database.jdbc(), Clock.fixed(OLD, ZoneOffset.UTC));
      UUID ended = begin(runs, RosterKind.EXPERTS, OLD);
      runs.end(ended, RosterState.DONE, "");
      UUID running = begin(runs, RosterKind.OFFICERS, OLD);
      UUID young = begin(runs, RosterKind.EXPERTS, OLD.plus(Duration.ofDays(2)));
      runs.end(young, RosterState.DONE, "");

      assertThat(runs.forgetBefore(OLD.plus(Duration.ofDays(1)))).isEqualTo(1);

      assertThat(runs.listNewest(10)).extracting(RosterRun::id).containsOnly(running, young);
    }
  }

  private static UUID begin(RosterRuns runs, RosterKind kind, Instant at) {
    UUID id = UUID.randomUUID();
    runs.begin(
        new RosterRun(
            id,
            kind,
            "x.csv",
            List.of(),
            "system",
            at,
            null,
            RosterState.RUNNING,
            RosterCounts.of(0),
            "",
            List.of()));
    return id;
  }
}
