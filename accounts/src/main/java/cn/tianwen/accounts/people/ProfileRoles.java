package cn.tianwen.accounts.people;

import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import java.util.HashSet;
import java.util.Set;

/**
 * The roles that come with a profile, for the person's region, and go with it. They are not granted
 * by hand.
 */
final class ProfileRoles {

  private ProfileRoles() {}

  static Set<RoleGrant> of(Person person) {
    Set<RoleGrant> roles = new HashSet<>();
    if (person.expert() != null) {
      roles.add(new RoleGrant(Role.EXPERT, person.region()));
    }
    if (person.officer() != null) {
      roles.add(new RoleGrant(Role.INFORMATION_OFFICER, person.region()));
    }
    return roles;
  }

  /** The person after a change, with the roles of the profiles that there are now. */
  static Person adjust(Set<RoleGrant> before, Person after) {
    PersonBuilder builder = PersonBuilder.from(after);
    before.forEach(builder::revoke);
    of(after).forEach(builder::grant);
    return builder.build();
  }
}
