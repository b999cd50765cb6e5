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

  /** Copies the grants. */
  public Principal {
    grants = Set.copyOf(grants);
  }
}
