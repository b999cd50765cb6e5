package cn.tianwen.accounts.signin;

import cn.tianwen.accounts.people.PersonStatus;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every request of somebody who is signed in has to know of them.
 *
 * @param name empty while unknown
 * @param phone entry of the vault, if any
 * @param regionPath from the province down; empty without a region
 * @param grants all roles and where they hold
 * @param mustChange whether the password was chosen by somebody else
 */
public record AccountHolder(
    UUID id,
    String name,
    PersonStatus status,
    @Nullable UUID phone,
    List<String> regionPath,
    Set<RoleGrant> grants,
    boolean mustChange) {

  /** Roles that count only after a second factor. */
  private static final Set<Role> ADMINISTRATORS =
      EnumSet.of(Role.CENTRE_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR);

  /** Copies path and grants. */
  public AccountHolder {
    regionPath = List.copyOf(regionPath);
    grants = Set.copyOf(grants);
  }

  /** Whether the person may sign in. */
  public boolean active() {
    return status == PersonStatus.ACTIVE;
  }

  /** Whether the person has a role that counts only after a second factor. */
  public boolean administrator() {
    return grants.stream().anyMatch(AccountHolder::ofAdministrator);
  }

  /** The roles that count with one factor. */
  public Set<RoleGrant> ordinaryGrants() {
    return Set.copyOf(grants.stream().filter(grant -> !ofAdministrator(grant)).toList());
  }

  private static boolean ofAdministrator(RoleGrant grant) {
    return ADMINISTRATORS.contains(grant.role());
  }
}
