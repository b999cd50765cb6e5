package cn.tianwen.accounts.rights;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Answers from the {@linkplain AccessTable table} what someone may do. Stateless. */
public final class AccessRules {

  /** Whether someone may do an operation to a target. */
  public boolean may(Principal who, Operation operation, Target target) {
    return scope(who, operation).contains(target);
  }

  /**
   * Whether someone may give a role to others, or take it. Only who may do so everywhere makes
   * system administrators.
   *
   * @param where the region of the role
   */
  public boolean mayGrant(Principal who, Role role, Target where) {
    Scope scope = scope(who, Operation.GRANT_ROLE);
    return role == Role.SYSTEM_ADMINISTRATOR ? scope.everything() : scope.contains(where);
  }

  /**
   * The role by which someone may do an operation to a target; the least one, if several allow it.
   */
  public Optional<Role> actingRole(Principal who, Operation operation, Target target) {
    return who.grants().stream()
        .filter(grant -> may(new Principal(who.id(), Set.of(grant)), operation, target))
        .map(RoleGrant::role)
        .min(Comparator.naturalOrder());
  }

  /** Everything to which someone may do an operation, to narrow queries by. */
  public Scope scope(Principal who, Operation operation) {
    boolean everything = false;
    boolean own = false;
    SortedSet<String> regions = new TreeSet<>();
    for (RoleGrant grant : who.grants()) {
      Set<Extent> extents = AccessTable.extents(operation, grant.role());
      String region = grant.region();
      everything |= extents.contains(Extent.ANY);
      own |= extents.contains(Extent.OWN);
      if (extents.contains(Extent.REGION) && region != null) {
        regions.add(region);
      }
    }
    return new Scope(everything, regions, own ? who.id() : null);
  }
}
