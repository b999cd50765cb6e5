package cn.tianwen.accounts.people;

import static cn.tianwen.accounts.people.PeopleWorld.GAOZHOU;
import static cn.tianwen.accounts.people.PeopleWorld.as;
import static cn.tianwen.accounts.people.PeopleWorld.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What is planted in every field of a person is found before an erasure and nowhere after it. */
class ErasureIT {

  private static final List<String> PLANTED =
      List.of(
          "李荔枝",
          "13800138000",
          "QQ-NUMBER-1",
          "INFO-2",
          "特级荔枝技师",
          "站长岗位",
          "荔枝嫁接绝活",
          "三十年老把式",
          "concept-litchi-x",
          "b".repeat(64),
          "21.9231",
          "大井镇某处",
          "上垌村某组",
          "农技站某单位",
          "2027-08-09");

  @TempDir Path folder;

  private PeopleWorld world;
  private People people;

  @BeforeEach
  void open() {
    world = new PeopleWorld(folder);
    people = world.people();
  }

  @AfterEach
  void close() {
    world.close();
  }

  private Person planted() {
    Institution station =
        world
            .accounts
            .institutions()
            .create(Principal.SYSTEM, PeopleWorld.institution("J001", "农技站某单位", GAOZHOU));
    ExpertProfile expert =
        new ExpertProfile(
            "QQ-NUMBER-1",
            ExpertKind.LOCAL_EXPERT,
            ServiceLevel.COUNTY,
            "特级荔枝技师",
            TitleLevel.SENIOR,
            "站长岗位",
            List.of("fruit"),
            List.of("concept-litchi-x"),
            "荔枝嫁接绝活",
            List.of("440982"),
            new Position(21.9231, 110.8),
            Availability.AWAY,
            LocalDate.of(2027, 8, 9),
            "b".repeat(64),
            "三十年老把式");
    OfficerProfile officer =
        new OfficerProfile("INFO-2", OfficerBackground.VETERAN, "大井镇某处", "上垌村某组", station.id());
    Person person =
        world.add(
            new PersonDraft(
                "李荔枝", GAOZHOU, station.id(), world.phone("13800138000"), expert, officer));
    people.grant(Principal.SYSTEM, person.id(), new RoleGrant(Role.REVIEWER, GAOZHOU));
    return people.get(Principal.SYSTEM, person.id());
  }

  /** Every row of every table of the schema that is about the person or tells its past. */
  private String everyRow() {
    List<String> tables =
        world.jdbc.query(
            "select table_name from information_schema.tables where table_schema = 'accounts'"
                + " and table_type = 'BASE TABLE' and table_name <> 'institution'"
                + " and table_name not like 'flyway%'",
            (row, number) -> row.getString(1));
    List<String> rows = new ArrayList<>();
    for (String table : tables) {
      rows.addAll(
          world.jdbc.query(
              "select row_to_json(t)::text from accounts.\"%s\" t".formatted(table),
              (row, number) -> row.getString(1)));
    }
    return String.join("\n", rows);
  }

  /** As it would stand in a column of bytes. */
  private static String hexadecimal(String value) {
    return HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anErasedPersonIsNowhereAndTheStatisticsStay() {
    Person person = planted();
    // The history of the institution stays, and is not about the person.
    world.jdbc.update("delete from accounts.record_change where record_kind = 'institution'");
    people.changePhone(Principal.SYSTEM, person.id(), world.phone("13800138000"));
    String before = everyRow();
    assertThat(PLANTED)
        .filteredOn(value -> !value.equals("13800138000"))
        .allSatisfy(value -> assertThat(before).contains(value));
    List<Person> told = new ArrayList<>();
    world.accounts.erasures().add(told::add);

    people.erase(as(person), person.id(), "李荔枝本人申请注销，电话 13800138000");

    String after = everyRow();
    assertThat(PLANTED)
        .allSatisfy(value -> assertThat(after).doesNotContain(value, hexadecimal(value)));
    assertThat(world.count("vault_entry")).isZero();
    assertThat(told).containsExactly(person);
    Person erased = people.get(Principal.SYSTEM, person.id());
    assertThat(erased.status()).isEqualTo(PersonStatus.ERASED);
    assertThat(erased.region()).isEqualTo(GAOZHOU);
    assertThat(erased.grants()).isEqualTo(person.grants());
    assertThat(erased.expert())
        .satisfies(
            expert -> {
              assertThat(expert.kind()).isEqualTo(ExpertKind.LOCAL_EXPERT);
              assertThat(expert.titleLevel()).isEqualTo(TitleLevel.SENIOR);
              assertThat(expert.industries()).containsExactly("fruit");
            });
    assertThat(people.history(Principal.SYSTEM, person.id()))
        .hasSize(3)
        .allSatisfy(change -> assertThat(change.changes()).isEmpty());
    assertThat(people.list(Principal.SYSTEM, PeopleQuery.all(0, 10)).total()).isZero();
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> people.enable(Principal.SYSTEM, person.id()));
    assertThat(world.accounts.verification().verify().intact()).isTrue();
  }

  @Test
  void anErasureThatAPartCannotFollowIsTakenBack() {
    Person person = planted();
    world
        .accounts
        .erasures()
        .add(
            whoever -> {
              throw new IllegalStateException("sessions are away");
            });

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> people.erase(as(person), person.id(), "本人申请注销"));

    assertThat(people.get(Principal.SYSTEM, person.id())).isEqualTo(person);
    assertThat(people.numbers(Principal.SYSTEM, person.id())).hasSize(1);
  }

  @Test
  void anErasureHasAReason() {
    Person person = world.add(plain("王五", GAOZHOU));

    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> people.erase(Principal.SYSTEM, person.id(), " 注销 "));
  }

  @Test
  void anExportHoldsEverythingThatWasPlantedButNoNumberInFull() {
    Person person = planted();

    String json = JsonMapper.builder().build().writeValueAsString(people.export(as(person)));

    assertThat(json).contains("138****8000", "审核员（广东省茂名市高州市）").doesNotContain("13800138000");
    assertThat(PLANTED)
        .filteredOn(value -> !List.of("13800138000", "b".repeat(64)).contains(value))
        .allSatisfy(value -> assertThat(json).contains(value));
    assertThat(world.audit()).contains("DONE EXPORT_PERSONAL_DATA {}");
    assertThatExceptionOfType(NoSuchRecordException.class)
        .isThrownBy(() -> people.export(Principal.SYSTEM));
  }
}
