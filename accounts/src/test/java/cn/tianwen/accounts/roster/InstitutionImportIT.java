package cn.tianwen.accounts.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.tianwen.accounts.people.Institution;
import cn.tianwen.accounts.people.InstitutionKind;
import cn.tianwen.accounts.people.ServiceLevel;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Institutions from a file, on a real database. */
class InstitutionImportIT {

  private static final String HEADER = "编号,名称,类别,级别,区划,上级机构编号,通讯地址,电话\n";
  private static final Principal PROVINCE = administrator("440000");

  @TempDir private Path folder;

  private RosterFixture at;

  @BeforeEach
  void open() {
    at = new RosterFixture(folder);
  }

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void institutionsAreWrittenBelowThoseThatStandBeforeThem() throws IOException {
    RosterRun run =
        importFile(
            PROVINCE,
            """
            Z1,示例省运管中心,运管中心,省级,440000,,示例路 1 号,15400000001
            Z2,示例县推广中心,农技推广机构,县级,440981,Z1,,
            Z3,示例站,农技推广机构,县级,440981,Z9,,
            Z4,示例队,不知道,县级,440981,,,
            Z5,示例外省中心,运管中心,市级,510100,,,
            """);

    assertThat(run.counts()).isEqualTo(new RosterCounts(5, 2, 0, 0, 3));
    assertThat(run.refusals())
        .extracting(RosterRefusal::line)
        .containsExactlyInAnyOrder(4L, 5L, 6L);
    assertThat(run.refusals())
        .extracting(RosterRefusal::field)
        .containsExactlyInAnyOrder("上级机构编号", "类别", "区划");
    Institution centre = institution("Z1");
    assertThat(centre.kind()).isEqualTo(InstitutionKind.CENTRE);
    assertThat(centre.phone()).isNotNull();
    assertThat(institution("Z2").parent()).isEqualTo(centre.id());
    assertThat(institution("Z2").level()).isEqualTo(ServiceLevel.COUNTY);
    assertThat(Files.readString(at.imports.openRejects(PROVINCE, run.id()).orElseThrow()))
        .contains("Z3,示例站");
  }

  @Test
  void aRepeatWritesNothingAndAnEmptyCellKeepsWhatThereIs() throws IOException {
    String rows = "Z1,示例省运管中心,运管中心,省级,440000,,示例路 1 号,15400000001\n";
    importFile(PROVINCE, rows);
    long changes = at.count("record_change");

    assertThat(importFile(PROVINCE, rows).counts()).isEqualTo(new RosterCounts(1, 0, 0, 1, 0));
    assertThat(at.count("record_change")).isEqualTo(changes);

    RosterRun renamed = importFile(PROVINCE, "Z1,示例省中心,运管中心,省级,440000,,,\n");
    assertThat(renamed.counts()).isEqualTo(new RosterCounts(1, 0, 1, 0, 0));
    assertThat(institution("Z1").name()).isEqualTo("示例省中心");
    assertThat(institution("Z1").address()).isEqualTo("示例路 1 号");
    assertThat(institution("Z1").phone()).isNotNull();
  }

  @Test
  void onlyWhoEditsCentresImportsInstitutionsAndNoneOfOthers() throws IOException {
    importFile(PROVINCE, "Z1,示例茂名中心,运管中心,市级,440900,,,\n");

    RosterRun run = importFile(administrator("440981"), "Z1,夺来的中心,运管中心,县级,440981,,,\n");
    assertThat(run.counts().refused()).isEqualTo(1);
    assertThat(institution("Z1").name()).isEqualTo("示例茂名中心");

    Principal staff = RosterFixture.staff("440981");
    assertThat(at.imports.listKinds(staff))
        .containsExactly(RosterKind.EXPERTS, RosterKind.OFFICERS);
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> importFile(staff, "Z2,示例中心,运管中心,县级,440981,,,\n"));
  }

  private RosterRun importFile(Principal who, String rows) throws IOException {
    Path file = at.file("institutions.csv", HEADER + rows);
    return at.imports.run(who, RosterKind.INSTITUTIONS, file, counts -> {});
  }

  private Institution institution(String number) {
    return at.accounts.directory().listInstitutionsByNumber(Set.of(number)).getFirst();
  }

  private static Principal administrator(String region) {
    return new Principal(
        new UUID(9, Long.parseLong(region)),
        Set.of(new RoleGrant(Role.CENTRE_ADMINISTRATOR, region)));
  }
}
