package cn.tianwen.accounts.rights;

import org.jspecify.annotations.Nullable;

/**
 * A role for a region and everything below it.
 *
 * @param role what it allows
 * @param region code by GB/T 2260; null gives only what reaches beyond or below regions
 */
public record RoleGrant(Role role, @Nullable String region) {

  /** Refuses what is no region code. */
  public RoleGrant {
    if (region != null) {
      RegionCode.require(region);
    }
  }
}
