package cn.tianwen.accounts.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AccessRulesTest {

  private static final Regions REGIONS = Regions.load();
  private static final UUID ME = new UUID(0, 1);
  private static final UUID SOMEBODY = new UUID(0, 2);

  private final AccessRules rules = new AccessRules();

  @Provide
  Arbitrary<String> regions() {
    return Arbitraries.of(REGIONS.list().stream().map(Region::code).toList());
  }

  private static Principal me(Role role, String region) {
    return new Principal(ME, Set.of(new RoleGrant(role, region)));
  }

  private static Target somebodysIn(String region) {
    return new Target(REGIONS.path(region), SOMEBODY);
  }

  /** Goes up from the place by itself, without asking for the path. */
  private static boolean liesIn(String place, String region) {
    String at = place;
    while (!at.equals(region)) {
      String above = REGIONS.get(at).parentCode().orElse("");
      if (above.isEmpty()) {
        return false;
      }
      at = above;
    }
    return true;
  }

  @Property(tries = 2_000)
  void nobodyReachesBeyondWhatTheTableSays(
      @ForAll Role role,
      @ForAll Operation operation,
      @ForAll("regions") String mine,
      @ForAll("regions") String there) {
    Set<Extent> extents = AccessTable.extents(operation, role);
    boolean allowed =
        extents.contains(Extent.ANY) || (extents.contains(Extent.REGION) && liesIn(there, mine));

    assertThat(rules.may(me(role, mine), operation, somebodysIn(there))).isEqualTo(allowed);
  }

  @Property(tries = 300)
  void aCitySeesItsCountiesAndNoCountySeesItsCityOrItsNeighbour(@ForAll("regions") String code) {
    Principal staff = me(Role.TRIAGE_STAFF, code);
    for (Region below : REGIONS.listChildren(code)) {
      assertThat(rules.may(staff, Operation.READ_NEED, somebodysIn(below.code()))).isTrue();
    }
    REGIONS
        .get(code)
        .parentCode()
        .ifPresent(
            above -> {
              assertThat(rules.may(staff, Operation.READ_NEED, somebodysIn(above))).isFalse();
              for (Region beside : REGIONS.listChildren(above)) {
                assertThat(rules.may(staff, Operation.READ_NEED, somebodysIn(beside.code())))
                    .isEqualTo(beside.code().equals(code));
              }
            });
  }

  @Property(tries = 300)
  void whatHasNoRegionIsSeenOnlyByItsOwnerAndByWhoSeesEverything(
      @ForAll Role role, @ForAll Operation operation, @ForAll("regions") String mine) {
    Set<Extent> extents = AccessTable.extents(operation, role);

    assertThat(rules.may(me(role, mine), operation, new Target(List.of(), SOMEBODY)))
        .isEqualTo(extents.contains(Extent.ANY));
    assertThat(rules.may(me(role, mine), operation, new Target(List.of(), ME)))
        .isEqualTo(extents.contains(Extent.ANY) || extents.contains(Extent.OWN));
  }

  @Property(tries = 300)
  void aRoleWithoutARegionHasNoRegion(
      @ForAll Role role, @ForAll Operation operation, @ForAll("regions") String there) {
    Principal adrift = new Principal(ME, Set.of(new RoleGrant(role, null)));

    assertThat(rules.may(adrift, operation, somebodysIn(there)))
        .isEqualTo(AccessTable.extents(operation, role).contains(Extent.ANY));
  }

  @Property(tries = 300)
  void severalRolesGiveWhatEachOfThemGives(
      @ForAll Role one,
      @ForAll("regions") String here,
      @ForAll Role other,
      @ForAll("regions") String elsewhere,
      @ForAll Operation operation,
      @ForAll("regions") String there) {
    Principal both =
        new Principal(
            ME, new HashSet<>(List.of(new RoleGrant(one, here), new RoleGrant(other, elsewhere))));
    Target target = somebodysIn(there);

    assertThat(rules.may(both, operation, target))
        .isEqualTo(
            rules.may(me(one, here), operation, target)
                || rules.may(me(other, elsewhere), operation, target));
  }

  @Test
  void whoHasNoRoleMayNothing() {
    Principal nobody = new Principal(ME, Set.of());

    assertThat(Operation.values())
        .allMatch(operation -> rules.scope(nobody, operation).isNothing());
  }

  @Test
  void anAdministratorOfACentreMakesNoSystemAdministratorsAndNothingElsewhere() {
    Principal administrator = me(Role.CENTRE_ADMINISTRATOR, "440900");
    Target county = Target.in(REGIONS.path("440981"));
    Target own = new Target(REGIONS.path("440000"), ME);

    assertThat(rules.mayGrant(administrator, Role.CENTRE_ADMINISTRATOR, county)).isTrue();
    assertThat(rules.mayGrant(administrator, Role.SYSTEM_ADMINISTRATOR, county)).isFalse();
    assertThat(rules.mayGrant(administrator, Role.CENTRE_ADMINISTRATOR, own)).isFalse();
    assertThat(
            rules.mayGrant(
                me(Role.SYSTEM_ADMINISTRATOR, "440000"), Role.SYSTEM_ADMINISTRATOR, county))
        .isTrue();
  }

  @Property(tries = 300)
  void someRoleActsWhereverSomethingIsAllowedAndNowhereElse(
      @ForAll Role one,
      @ForAll("regions") String here,
      @ForAll Role other,
      @ForAll("regions") String elsewhere,
      @ForAll Operation operation,
      @ForAll("regions") String there) {
    Principal both =
        new Principal(
            ME, new HashSet<>(List.of(new RoleGrant(one, here), new RoleGrant(other, elsewhere))));
    Target target = somebodysIn(there);

    assertThat(rules.actingRole(both, operation, target).isPresent())
        .isEqualTo(rules.may(both, operation, target));
    rules.actingRole(both, operation, target).ifPresent(role -> assertThat(role).isIn(one, other));
  }

  @Test
  void aRegionIsNeverAPieceOfAQuery() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoleGrant(Role.REVIEWER, "44,51}"))
        .withMessageContaining("GB/T 2260");
  }
}
