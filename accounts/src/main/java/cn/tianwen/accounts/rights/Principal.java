package cn.tianwen.accounts.rights;

import java.util.Set;
import java.util.UUID;

/**
 * Someone who is signed in.
 *
 * @param id of the person
 * @param grants the roles and where they hold
 */
public record Principal(UUID id, Set<RoleGrant> grants) {

  /** The program by itself, e.g. from the command line. May what a system administrator may. */
  public static final Principal SYSTEM =
      new Principal(new UUID(0, 0), Set.of(new RoleGrant(Role.SYSTEM_ADMINISTRATOR, null)));

  /** Copies the grants. */
  public Principal {
    grants = Set.copyOf(grants);
  }
}
