package cn.tianwen.accounts.people;

import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.reference.Regions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges what somebody may do to people and institutions. */
final class PeopleRights {

  /** Roles that give nobody power over others. */
  private static final Set<Role> WITHOUT_POWER =
      EnumSet.of(Role.FARMER, Role.INFORMATION_OFFICER, Role.EXPERT);

  private final AccessRules rules;
  private final Regions regions;

  PeopleRights(AccessRules rules, Regions regions) {
    this.rules = rules;
    this.regions = regions;
  }

  /**
   * The person, if there is one that somebody may see.
   *
   * @throws NoSuchRecordException otherwise
   */
  Person visible(Principal who, Optional<Person> person) {
    return person
        .filter(found -> rules.may(who, Operation.READ_PERSON, found.target()))
        .orElseThrow(NoSuchRecordException::new);
  }

  /**
   * Passes what is allowed.
   *
   * @throws AccessDeniedException otherwise
   */
  void require(Principal who, Operation operation, Target target) {
    if (!rules.may(who, operation, target)) {
      throw new AccessDeniedException(operation);
    }
  }

  /**
   * Passes what somebody may do to a person. Who could not take the powers of another does nothing
   * to that other either: otherwise a new phone number would be enough to take them over.
   *
   * @throws AccessDeniedException otherwise
   */
  void requireOver(Principal who, Operation operation, Person person) {
    require(who, operation, person.target());
    if (!isOver(who, person)) {
      throw new AccessDeniedException(operation);
    }
  }

  /** Whether somebody could take all powers that a person has, or is that person. */
  boolean isOver(Principal who, Person person) {
    return who.id().equals(person.id())
        || person.grants().stream()
            .filter(grant -> !WITHOUT_POWER.contains(grant.role()))
            .allMatch(grant -> mayGrant(who, grant));
  }

  /** Whether somebody may give a role, or take it. */
  boolean mayGrant(Principal who, RoleGrant grant) {
    return rules.mayGrant(who, grant.role(), Target.in(path(grant.region())));
  }

  /** Whether somebody may change a person by more than owning the record. */
  boolean isKeeper(Principal who, Person person) {
    return rules.may(who, Operation.EDIT_PERSON, Target.in(person.regionPath()));
  }

  /** Codes from the province down; empty without a region or with an unknown one. */
  List<String> path(@Nullable String region) {
    return region == null || regions.find(region).isEmpty() ? List.of() : regions.path(region);
  }
}
