package cn.tianwen.accounts.people;

import static cn.tianwen.accounts.people.PeopleWorld.GAOZHOU;
import static cn.tianwen.accounts.people.PeopleWorld.GUANGZHOU;
import static cn.tianwen.accounts.people.PeopleWorld.HUAZHOU;
import static cn.tianwen.accounts.people.PeopleWorld.MAOMING;
import static cn.tianwen.accounts.people.PeopleWorld.as;
import static cn.tianwen.accounts.people.PeopleWorld.expert;
import static cn.tianwen.accounts.people.PeopleWorld.keeperOf;
import static cn.tianwen.accounts.people.PeopleWorld.officer;
import static cn.tianwen.accounts.people.PeopleWorld.plain;
import static cn.tianwen.accounts.people.PeopleWorld.with;
import static cn.tianwen.accounts.people.PeopleWorld.withPhone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.tianwen.accounts.people.RowResult.Kind;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleBatchIT {

  @TempDir Path folder;

  private PeopleWorld world;
  private PeopleBatch batch;

  @BeforeEach
  void open() {
    world = new PeopleWorld(folder);
    batch = world.accounts.peopleBatch();
  }

  @AfterEach
  void close() {
    world.close();
  }

  private static PersonRow row(PersonDraft draft) {
    return new PersonRow(draft, null, null);
  }

  private List<Kind> kinds(Principal who, List<PersonRow> rows) {
    return batch.write(who, rows).stream().map(RowResult::kind).toList();
  }

  private List<String> problems(Principal who, PersonRow row) {
    RowResult result = batch.write(who, List.of(row)).getFirst();
    assertThat(result.kind()).isEqualTo(Kind.REFUSED);
    return result.problems().stream().map(FieldProblem::field).toList();
  }

  private Person person(RowResult result) {
    return world.people().get(Principal.SYSTEM, Objects.requireNonNull(result.id()));
  }

  private PersonRow li(String name, @Nullable String phone) {
    PersonDraft draft = expert(name, "00738", GAOZHOU);
    return new PersonRow(
        phone == null ? draft : withPhone(draft, world.phone(phone)), "J001", null);
  }

  @Test
  void aListIsWrittenOnceAndThenOnlyWhatDiffers() {
    Institution station =
        world
            .accounts
            .institutions()
            .create(Principal.SYSTEM, PeopleWorld.institution("J001", "高州站", GAOZHOU));
    Principal keeper = keeperOf(MAOMING);
    List<PersonRow> first =
        List.of(
            li("李荔", "13800138000"), new PersonRow(officer("王五", "X00001", HUAZHOU), null, "J001"));

    List<RowResult> created = batch.write(keeper, first);

    assertThat(created).extracting(RowResult::kind).containsOnly(Kind.CREATED);
    Person li = person(created.getFirst());
    assertThat(li.institution()).isEqualTo(station.id());
    assertThat(li.grants()).containsExactly(new RoleGrant(Role.EXPERT, GAOZHOU));
    assertThat(world.accounts.directory().listByPhone(world.phone("13800138000")))
        .containsExactly(li);
    assertThat(person(created.getLast()).officer())
        .satisfies(officer -> assertThat(officer.centre()).isEqualTo(station.id()));
    assertThat(world.audit().getLast())
        .isEqualTo(
            "DONE IMPORT_PEOPLE {\"changed\":0,\"created\":2,\"refused\":0,\"unchanged\":0}");
    long audited = world.count("audit_entry");

    assertThat(kinds(keeper, first)).containsOnly(Kind.UNCHANGED);
    assertThat(world.count("record_change")).isEqualTo(3);
    assertThat(world.count("outbox")).isEqualTo(3);
    assertThat(world.count("audit_entry")).isEqualTo(audited);

    assertThat(kinds(keeper, List.of(li("李立", null), first.getLast())))
        .containsExactly(Kind.CHANGED, Kind.UNCHANGED);
    assertThat(kinds(keeper, List.of(li("李立", "13900139000")))).containsExactly(Kind.CHANGED);
    assertThat(world.people().history(keeper, li.id()))
        .extracting(RecordChange::changes)
        .startsWith(
            List.of(new FieldChange(RecordField.PHONE, "已登记", "已更换")),
            List.of(new FieldChange(RecordField.NAME, "李荔", "李立")));
    assertThat(world.count("vault_entry")).isEqualTo(1);
  }

  @Test
  void whatARowLeavesEmptyStays() {
    Person li = world.add(expert("李荔", "00738", GAOZHOU));
    ExpertProfile profile = Objects.requireNonNull(li.expert());
    ExpertProfile bare =
        new ExpertProfile(
            "00738",
            profile.kind(),
            profile.level(),
            "",
            profile.titleLevel(),
            "",
            List.of(),
            List.of(),
            "",
            List.of(),
            null,
            Availability.BUSY,
            null,
            null,
            "");

    PersonDraft draft = new PersonDraft("李荔", null, null, null, bare, null);

    assertThat(kinds(Principal.SYSTEM, List.of(row(draft)))).containsExactly(Kind.UNCHANGED);
    assertThat(world.people().get(Principal.SYSTEM, li.id())).isEqualTo(li);
  }

  @Test
  void rowsOutsideOfTheRegionAreRefusedAndTheOthersWritten() {
    world.add(expert("赵六", "00800", GUANGZHOU));
    Person administrator = world.add("郑局", Role.CENTRE_ADMINISTRATOR, GAOZHOU);
    world
        .people()
        .change(
            Principal.SYSTEM,
            administrator.id(),
            administrator.version(),
            expert("郑局", "00900", GAOZHOU));
    Principal keeper = keeperOf(MAOMING);

    assertThat(
            kinds(
                keeper,
                List.of(
                    row(expert("张三", "00801", GUANGZHOU)),
                    row(expert("赵六", "00800", GAOZHOU)),
                    row(expert("郑某", "00900", GAOZHOU)),
                    row(expert("李荔", "00738", GAOZHOU)))))
        .containsExactly(Kind.REFUSED, Kind.REFUSED, Kind.REFUSED, Kind.CREATED);
    assertThat(world.people().get(Principal.SYSTEM, administrator.id()).name()).isEqualTo("郑局");
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(
            () -> batch.write(with(Role.TRIAGE_STAFF, MAOMING), List.of(row(plain("李", null)))));
  }

  @Test
  void rowsThatAreWrongAreRefusedWithTheField() {
    batch.write(
        Principal.SYSTEM,
        List.of(row(expert("李荔", "00738", GAOZHOU)), row(officer("王五", "X00001", GAOZHOU))));

    assertThat(problems(Principal.SYSTEM, row(plain("张三", GAOZHOU))))
        .containsExactly("expert.number");
    assertThat(problems(Principal.SYSTEM, row(expert("张", "00739", "999999"))))
        .containsExactly("name", "region");
    assertThat(
            problems(Principal.SYSTEM, new PersonRow(expert("张三", "00739", GAOZHOU), "J404", null)))
        .containsExactly("institution");
    PersonDraft mixed =
        new PersonDraft(
            "张三",
            GAOZHOU,
            null,
            null,
            PeopleWorld.profile("00738"),
            officer("张三", "X00001", GAOZHOU).officer());
    assertThat(problems(Principal.SYSTEM, row(mixed))).containsExactly("expert.number");
    PersonDraft renumbered =
        new PersonDraft(
            "李荔",
            GAOZHOU,
            null,
            null,
            PeopleWorld.profile("00999"),
            officer("王五", "X00001", GAOZHOU).officer());
    assertThat(kinds(Principal.SYSTEM, List.of(row(renumbered)))).containsExactly(Kind.CHANGED);
    assertThat(
            problems(
                Principal.SYSTEM,
                row(
                    new PersonDraft(
                        "王五",
                        GAOZHOU,
                        null,
                        null,
                        PeopleWorld.profile("01000"),
                        renumbered.officer()))))
        .containsExactly("expert.number");
    PersonRow twice = row(expert("张三", "00740", GAOZHOU));
    assertThat(kinds(Principal.SYSTEM, List.of(twice, twice)))
        .containsExactly(Kind.CREATED, Kind.REFUSED);
  }

  @Test
  void nobodyGetsAnotherPhoneByImportingThemselves() {
    Person li = world.add(expert("李荔", "00738", GAOZHOU));
    world.people().grant(Principal.SYSTEM, li.id(), new RoleGrant(Role.OPERATIONS_STAFF, GAOZHOU));
    Principal keeper = as(world.people().get(Principal.SYSTEM, li.id()));
    PersonDraft draft = withPhone(expert("李荔", "00738", GAOZHOU), world.phone("13800138000"));

    assertThat(kinds(keeper, List.of(row(draft)))).containsExactly(Kind.UNCHANGED);
  }

  @Test
  void aThousandRowsAreWrittenAtOnceAndNoMore() {
    List<PersonRow> rows = new ArrayList<>();
    for (int i = 0; i < PeopleBatch.MOST_ROWS; i++) {
      rows.add(
          row(
              withPhone(
                  officer("信息员" + i, "X" + i, HUAZHOU),
                  world.phone(Long.toString(13_800_000_000L + i)))));
    }

    assertThat(kinds(Principal.SYSTEM, rows)).containsOnly(Kind.CREATED);
    assertThat(kinds(Principal.SYSTEM, rows)).containsOnly(Kind.UNCHANGED);
    assertThat(world.count("vault_entry")).isEqualTo(1_000);
    rows.add(rows.getFirst());
    assertThatIllegalArgumentException().isThrownBy(() -> batch.write(Principal.SYSTEM, rows));
    assertThat(batch.write(Principal.SYSTEM, Collections.emptyList())).isEmpty();
  }
}
