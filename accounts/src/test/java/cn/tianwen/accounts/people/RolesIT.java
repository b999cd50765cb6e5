package cn.tianwen.accounts.people;

import static cn.tianwen.accounts.people.PeopleWorld.GAOZHOU;
import static cn.tianwen.accounts.people.PeopleWorld.GUANGZHOU;
import static cn.tianwen.accounts.people.PeopleWorld.MAOMING;
import static cn.tianwen.accounts.people.PeopleWorld.as;
import static cn.tianwen.accounts.people.PeopleWorld.expert;
import static cn.tianwen.accounts.people.PeopleWorld.plain;
import static cn.tianwen.accounts.people.PeopleWorld.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolesIT {

  private static final RoleGrant ROOT = new RoleGrant(Role.SYSTEM_ADMINISTRATOR, null);

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

  private void assertRefused(Principal who, Person person, Role role, @Nullable String region) {
    assertThatExceptionOfType(AccessDeniedException.class)
        .as("%s %s", role, region)
        .isThrownBy(() -> people.grant(who, person.id(), new RoleGrant(role, region)));
  }

  @Test
  void rolesAreGivenWithinOnesRegionOnly() {
    Person person = world.add(plain("王五", GAOZHOU));
    Principal maoming = with(Role.CENTRE_ADMINISTRATOR, MAOMING);

    people.grant(maoming, person.id(), new RoleGrant(Role.CENTRE_ADMINISTRATOR, GAOZHOU));

    assertRefused(maoming, person, Role.TRIAGE_STAFF, GUANGZHOU);
    assertRefused(maoming, person, Role.TRIAGE_STAFF, "440000");
    assertRefused(maoming, person, Role.SYSTEM_ADMINISTRATOR, null);
    assertRefused(with(Role.OPERATIONS_STAFF, MAOMING), person, Role.TRIAGE_STAFF, GAOZHOU);
    assertThat(people.get(maoming, person.id()).grants())
        .containsExactly(new RoleGrant(Role.CENTRE_ADMINISTRATOR, GAOZHOU));
    people.revoke(maoming, person.id(), new RoleGrant(Role.CENTRE_ADMINISTRATOR, GAOZHOU));
    assertThat(people.get(maoming, person.id()).grants()).isEmpty();
    assertThat(people.history(maoming, person.id()).getFirst().changes())
        .containsExactly(new FieldChange(RecordField.ROLES, "运管中心管理员（广东省茂名市高州市）", ""));
  }

  @Test
  void nobodyGivesThemselvesMoreThanTheirRegion() {
    Person administrator = world.add("郑局", Role.CENTRE_ADMINISTRATOR, GAOZHOU);

    assertRefused(as(administrator), administrator, Role.CENTRE_ADMINISTRATOR, MAOMING);
    assertRefused(as(administrator), administrator, Role.SYSTEM_ADMINISTRATOR, null);
  }

  @Test
  void aRoleThatDoesNotFitIsRefused() {
    Person person = world.add(plain("王五", GAOZHOU));

    for (RoleGrant grant :
        List.of(
            new RoleGrant(Role.SYSTEM_ADMINISTRATOR, GAOZHOU),
            new RoleGrant(Role.TRIAGE_STAFF, null),
            new RoleGrant(Role.TRIAGE_STAFF, "999999"),
            new RoleGrant(Role.EXPERT, GAOZHOU),
            new RoleGrant(Role.INFORMATION_OFFICER, GAOZHOU))) {
      assertThatExceptionOfType(InvalidRecordException.class)
          .as("%s", grant)
          .isThrownBy(() -> people.grant(Principal.SYSTEM, person.id(), grant));
    }
  }

  @Test
  void theRoleOfAProfileComesAndGoesWithIt() {
    Person li = world.add(expert("李荔", "00738", GAOZHOU));

    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(
            () -> people.revoke(Principal.SYSTEM, li.id(), new RoleGrant(Role.EXPERT, GAOZHOU)));
    Person moved = people.change(Principal.SYSTEM, li.id(), 1, expert("李荔", "00738", GUANGZHOU));
    assertThat(moved.grants()).containsExactly(new RoleGrant(Role.EXPERT, GUANGZHOU));
    Person without = people.change(Principal.SYSTEM, li.id(), 2, plain("李荔", GUANGZHOU));
    assertThat(without.grants()).isEmpty();
    assertThat(without.expert()).isNull();
    assertThat(people.get(Principal.SYSTEM, li.id())).isEqualTo(without);
  }

  @Test
  void theLastSystemAdministratorStays() {
    Person root = world.add("根一", Role.SYSTEM_ADMINISTRATOR, null);
    Person disabled = world.add("根二", Role.SYSTEM_ADMINISTRATOR, null);
    people.disable(as(root), disabled.id());

    for (Runnable attempt :
        List.<Runnable>of(
            () -> people.revoke(as(root), root.id(), ROOT),
            () -> people.disable(Principal.SYSTEM, root.id()),
            () -> people.erase(as(root), root.id(), "不再使用"))) {
      assertThatExceptionOfType(InvalidRecordException.class)
          .isThrownBy(attempt::run)
          .withMessageContaining("最后一位");
    }
    people.enable(as(root), disabled.id());
    people.revoke(as(root), root.id(), ROOT);
    assertThat(people.get(Principal.SYSTEM, root.id()).grants()).isEmpty();
  }

  @Test
  void twoAdministratorsCannotRemoveEachOtherAtOnce() throws Exception {
    Person one = world.add("根一", Role.SYSTEM_ADMINISTRATOR, null);
    Person other = world.add("根二", Role.SYSTEM_ADMINISTRATOR, null);
    int refused = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Callable<Boolean>> attempts =
          List.of(() -> removed(one, other), () -> removed(other, one));
      for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
        refused += attempt.get() ? 0 : 1;
      }
    }
    assertThat(refused).isEqualTo(1);
  }

  private boolean removed(Person by, Person who) {
    try {
      people.revoke(as(by), who.id(), ROOT);
      return true;
    } catch (InvalidRecordException e) {
      return false;
    }
  }
}
