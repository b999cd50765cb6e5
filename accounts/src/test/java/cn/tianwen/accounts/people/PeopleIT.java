package cn.tianwen.accounts.people;

import static cn.tianwen.accounts.people.PeopleWorld.GAOZHOU;
import static cn.tianwen.accounts.people.PeopleWorld.GUANGZHOU;
import static cn.tianwen.accounts.people.PeopleWorld.HUAZHOU;
import static cn.tianwen.accounts.people.PeopleWorld.MAOMING;
import static cn.tianwen.accounts.people.PeopleWorld.as;
import static cn.tianwen.accounts.people.PeopleWorld.draftOf;
import static cn.tianwen.accounts.people.PeopleWorld.expert;
import static cn.tianwen.accounts.people.PeopleWorld.keeperOf;
import static cn.tianwen.accounts.people.PeopleWorld.officer;
import static cn.tianwen.accounts.people.PeopleWorld.plain;
import static cn.tianwen.accounts.people.PeopleWorld.with;
import static cn.tianwen.accounts.people.PeopleWorld.withPhone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleIT {

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

  @Test
  void whatIsEnteredIsKeptWithItsRoleHistoryAndNotes() {
    Principal keeper = keeperOf(MAOMING);
    PersonDraft draft = withPhone(expert("李荔", "00738", GAOZHOU), world.phone("13800138000"));

    Person created = people.create(keeper, draft);

    assertThat(people.get(keeper, created.id())).isEqualTo(created);
    assertThat(created.expert()).isEqualTo(draft.expert());
    assertThat(created.regionPath()).containsExactly("440000", MAOMING, GAOZHOU);
    assertThat(created.grants()).containsExactly(new RoleGrant(Role.EXPERT, GAOZHOU));
    assertThat(created.version()).isEqualTo(1);
    assertThat(people.history(keeper, created.id()))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.actor()).isEqualTo(keeper.id().toString());
              assertThat(change.changes())
                  .contains(
                      new FieldChange(RecordField.NAME, "", "李荔"),
                      new FieldChange(RecordField.REGION, "", "广东省茂名市高州市"),
                      new FieldChange(RecordField.PHONE, "", "已登记"),
                      new FieldChange(RecordField.TITLE_LEVEL, "", "副高级"),
                      new FieldChange(RecordField.INDUSTRIES, "", "水果"));
            });
    assertThat(people.numbers(keeper, created.id()))
        .singleElement()
        .extracting(MaskedNumber::masked)
        .isEqualTo("138****8000");
    assertThat(
            world.jdbc.queryForList(
                "select record_kind || record_id || version from accounts.outbox", String.class))
        .containsExactly("person" + created.id() + 1);
    assertThat(world.audit()).containsExactly("DONE EDIT_PERSON {\"step\":\"CREATE\"}");
  }

  private Map<String, Consumer<Principal>> everything(Person person) {
    UUID id = person.id();
    UUID phone = Objects.requireNonNull(person.phone());
    RoleGrant role = new RoleGrant(Role.TRIAGE_STAFF, GAOZHOU);
    Map<String, Consumer<Principal>> all = new LinkedHashMap<>();
    all.put("get", who -> people.get(who, id));
    all.put("history", who -> people.history(who, id));
    all.put("numbers", who -> people.numbers(who, id));
    all.put("reveal", who -> people.reveal(who, id, phone, "核对补助发放"));
    all.put("change", who -> people.change(who, id, 1, plain("张三", GAOZHOU)));
    all.put("changePhone", who -> people.changePhone(who, id, null));
    all.put("grant", who -> people.grant(who, id, role));
    all.put("revoke", who -> people.revoke(who, id, role));
    all.put("disable", who -> people.disable(who, id));
    all.put("enable", who -> people.enable(who, id));
    all.put("erase", who -> people.erase(who, id, "本人申请注销"));
    return all;
  }

  @Test
  void nobodyOutsideTheRegionSeesOrChangesAnything() {
    Person person =
        world.add(withPhone(officer("王五", "X00001", GAOZHOU), world.phone("13800138000")));
    List<Principal> outside =
        List.of(
            with(Role.CENTRE_ADMINISTRATOR, GUANGZHOU),
            with(Role.CENTRE_ADMINISTRATOR, HUAZHOU),
            with(Role.EXPERT, GAOZHOU),
            with(Role.FARMER, null));

    for (Principal who : outside) {
      everything(person)
          .forEach(
              (name, method) ->
                  assertThatExceptionOfType(NoSuchRecordException.class)
                      .as(name)
                      .isThrownBy(() -> method.accept(who)));
      assertThat(people.list(who, PeopleQuery.all(0, 10)).total()).isZero();
    }
    assertThat(people.get(Principal.SYSTEM, person.id())).isEqualTo(person);
  }

  @Test
  void whoMaySeeButNotChangeIsRefusedAndTheLogSaysSo() {
    Person person =
        world.add(withPhone(officer("王五", "X00001", GAOZHOU), world.phone("13800138000")));
    Principal triage = with(Role.TRIAGE_STAFF, MAOMING);

    everything(person)
        .forEach(
            (name, method) -> {
              if (Set.of("get", "history", "numbers").contains(name)) {
                method.accept(triage);
              } else {
                assertThatExceptionOfType(AccessDeniedException.class)
                    .as(name)
                    .isThrownBy(() -> method.accept(triage));
              }
            });
    assertThat(people.get(triage, person.id())).isEqualTo(person);
    assertThat(world.audit()).filteredOn(entry -> entry.startsWith("DENIED")).hasSize(8);
  }

  @Test
  void whoHasTheRightDoesEverything() {
    Person person =
        world.add(withPhone(officer("王五", "X00001", GAOZHOU), world.phone("13800138000")));
    Principal administrator = with(Role.CENTRE_ADMINISTRATOR, MAOMING);

    everything(person).values().forEach(method -> method.accept(administrator));

    assertThat(people.get(administrator, person.id()).status()).isEqualTo(PersonStatus.ERASED);
  }

  @Test
  void aListHoldsWhatIsAskedForAndSeen() {
    Institution station =
        world
            .accounts
            .institutions()
            .create(Principal.SYSTEM, PeopleWorld.institution("J001", "高州市农技站", GAOZHOU));
    PersonDraft li = expert("李荔", "00738", GAOZHOU);
    world.add(new PersonDraft(li.name(), li.region(), station.id(), null, li.expert(), null));
    world.add(officer("王五", "X00001", HUAZHOU));
    world.add(expert("赵六", "00800", GUANGZHOU));
    Person gone = world.add(plain("孙七", GAOZHOU));
    people.erase(Principal.SYSTEM, gone.id(), "本人申请注销");

    Principal maoming = keeperOf(MAOMING);
    assertThat(names(maoming, PeopleQuery.all(0, 10))).containsExactly("李荔", "王五");
    assertThat(names(keeperOf(GAOZHOU), PeopleQuery.all(0, 10))).containsExactly("李荔");
    assertThat(names(maoming, query("农技站"))).containsExactly("李荔");
    assertThat(names(maoming, query("00"))).containsExactly("李荔");
    assertThat(names(maoming, query("x0"))).containsExactly("王五");
    assertThat(names(maoming, query("%"))).isEmpty();
    assertThat(names(maoming, new PeopleQuery("", Role.EXPERT, MAOMING, null, "fruit", 0, 10)))
        .containsExactly("李荔");
    assertThat(names(maoming, new PeopleQuery("", null, GUANGZHOU, null, null, 0, 10))).isEmpty();
    assertThat(
            people
                .list(maoming, new PeopleQuery("", null, null, PersonStatus.ERASED, null, 0, 10))
                .total())
        .isEqualTo(1);
    PersonPage second = people.list(Principal.SYSTEM, PeopleQuery.all(1, 2));
    assertThat(second.people()).hasSize(1);
    assertThat(second.total()).isEqualTo(3);
    assertThat(second.pages()).isEqualTo(2);
  }

  private static PeopleQuery query(String text) {
    return new PeopleQuery(text, null, null, null, null, 0, 10);
  }

  private List<String> names(Principal who, PeopleQuery query) {
    PersonPage page = people.list(who, query);
    assertThat(page.total()).isEqualTo(page.people().size());
    return page.people().stream().map(Person::name).toList();
  }

  @Test
  void nobodyMovesSomebodyIntoOrOutOfAnotherRegion() {
    Person person = world.add(plain("王五", GAOZHOU));

    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> people.change(keeperOf(GAOZHOU), person.id(), 1, plain("王五", HUAZHOU)));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> people.create(keeperOf(GAOZHOU), plain("王五", HUAZHOU)));
    assertThat(people.change(keeperOf(MAOMING), person.id(), 1, plain("王五", HUAZHOU)).region())
        .isEqualTo(HUAZHOU);
  }

  @Test
  void aChangeOfWhatWasReadEarlierIsRefused() {
    Person read = world.add(plain("王五", GAOZHOU));
    people.change(Principal.SYSTEM, read.id(), 1, plain("王武", GAOZHOU));

    assertThatExceptionOfType(ChangedMeanwhileException.class)
        .isThrownBy(() -> people.change(Principal.SYSTEM, read.id(), 1, plain("汪五", GAOZHOU)))
        .satisfies(e -> assertThat(e.version()).isEqualTo(2));
    assertThat(people.get(Principal.SYSTEM, read.id()).name()).isEqualTo("王武");
    assertThat(people.history(Principal.SYSTEM, read.id()).getFirst().changes())
        .containsExactly(new FieldChange(RecordField.NAME, "王五", "王武"));
  }

  @Test
  void whatChangesNothingWritesNothing() {
    Person person =
        world.add(withPhone(expert("李荔", "00738", GAOZHOU), world.phone("13800138000")));
    long entries = world.count("audit_entry");

    Person same =
        people.change(
            Principal.SYSTEM,
            person.id(),
            1,
            withPhone(draftOf(person), world.phone("138-0013-8000")));
    people.enable(Principal.SYSTEM, person.id());
    people.revoke(Principal.SYSTEM, person.id(), new RoleGrant(Role.REVIEWER, GAOZHOU));

    assertThat(same).isEqualTo(person);
    assertThat(world.count("record_change")).isEqualTo(1);
    assertThat(world.count("outbox")).isEqualTo(1);
    assertThat(world.count("audit_entry")).isEqualTo(entries);
  }

  @Test
  void aNewPhoneReplacesTheOldOneAndNoHistoryShowsEither() {
    Person person = world.add(withPhone(plain("王五", GAOZHOU), world.phone("13800138000")));

    people.changePhone(Principal.SYSTEM, person.id(), world.phone("13900139000"));

    assertThat(world.accounts.directory().listByPhone(world.phone("13800138000"))).isEmpty();
    assertThat(world.accounts.directory().listByPhone(world.phone("13900139000")))
        .extracting(Person::id)
        .containsExactly(person.id());
    assertThat(world.count("vault_entry")).isEqualTo(1);
    assertThat(people.history(Principal.SYSTEM, person.id()).getFirst().changes())
        .containsExactly(new FieldChange(RecordField.PHONE, "已登记", "已更换"));
    assertThat(
            world.jdbc.queryForList(
                "select changes::text from accounts.record_change", String.class))
        .allSatisfy(changes -> assertThat(changes).doesNotContain("138", "139"));
  }

  @Test
  void ofOneselfOneChangesOnlyWhatIsOnesOwn() {
    Person li = world.add(expert("李荔", "00738", GAOZHOU));
    ExpertProfile own =
        new ExpertProfile(
            "00738",
            ExpertKind.LOCAL_EXPERT,
            ServiceLevel.COUNTY,
            "高级农艺师",
            TitleLevel.ASSOCIATE_SENIOR,
            "技术站站长",
            List.of("fruit"),
            List.of("crop-longan"),
            "龙眼",
            List.of(GAOZHOU),
            null,
            Availability.BUSY,
            null,
            null,
            "也种龙眼。");
    Person changed =
        people.change(as(li), li.id(), 1, new PersonDraft("李立", GAOZHOU, null, null, own, null));

    assertThat(changed.expert()).isEqualTo(own);
    for (PersonDraft forbidden :
        List.of(
            expert("李立", "00739", GAOZHOU),
            expert("李立", "00738", GUANGZHOU),
            plain("李立", GAOZHOU),
            withPhone(draftOf(changed), world.phone("13800138000")),
            new PersonDraft(
                "李立", GAOZHOU, null, null, own, officer("李立", "X1", GAOZHOU).officer()))) {
      assertThatExceptionOfType(InvalidRecordException.class)
          .as("%s", forbidden)
          .isThrownBy(() -> people.change(as(li), li.id(), 2, forbidden));
    }
    assertThat(people.get(as(li), li.id())).isEqualTo(changed);
  }

  @Test
  void nobodyTakesOverSomebodyWithMorePower() {
    Person administrator = world.add("郑局", Role.CENTRE_ADMINISTRATOR, GAOZHOU);
    Person root = world.add("根一", Role.SYSTEM_ADMINISTRATOR, null);

    for (Person powerful : List.of(administrator, root)) {
      for (Principal who : List.of(keeperOf(MAOMING), with(Role.CENTRE_ADMINISTRATOR, "440902"))) {
        assertThatThrownBy(() -> people.changePhone(who, powerful.id(), world.phone("13800138000")))
            .isInstanceOfAny(AccessDeniedException.class, NoSuchRecordException.class);
      }
    }
    Principal above = with(Role.CENTRE_ADMINISTRATOR, MAOMING);
    people.changePhone(above, administrator.id(), world.phone("13800138000"));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> people.disable(above, root.id()));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> people.erase(above, root.id(), "想接管系统"));
  }

  @Test
  void twoPeopleHaveNoNumberInCommon() {
    world.add(expert("李荔", "00738", GAOZHOU));

    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(() -> world.add(expert("张三", "00738", GAOZHOU)))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(FieldProblem::field)
                    .containsExactly("expert.number"));
  }

  @Test
  void oneFarmerComesOfManyRegistrationsAtOnce() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Person>> all =
          threads.invokeAll(
              Collections.nCopies(
                  8, () -> world.accounts.directory().registerFarmer(world.phone("13800138000"))));
      Set<UUID> ids = new HashSet<>();
      for (Future<Person> one : all) {
        ids.add(one.get().id());
      }
      assertThat(ids).hasSize(1);
    }
    assertThat(world.count("person")).isEqualTo(1);
  }

  @Test
  void everybodySeesActiveExpertsButNoPhone() {
    Person li = world.add(withPhone(expert("李荔", "00738", GAOZHOU), world.phone("13800138000")));

    assertThat(world.accounts.publicExperts().find("00738"))
        .hasValueSatisfying(
            expert -> {
              assertThat(expert.name()).isEqualTo("李荔");
              assertThat(expert.toString()).doesNotContain("138", li.id().toString());
            });
    people.disable(Principal.SYSTEM, li.id());
    assertThat(world.accounts.publicExperts().find("00738")).isEmpty();
  }
}
