package cn.tianwen.accounts.people;

import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.rights.Target;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who is known, with everything but personal numbers.
 *
 * @param name empty while unknown, and after an erasure
 * @param region code by GB/T 2260, where it is known
 * @param regionPath from the province down to {@code region}; empty without one
 * @param phone entry of the vault, if any
 * @param institution where the person works, if known
 * @param grants the roles and where they hold
 * @param expert for an expert
 * @param officer for an information officer
 * @param version counts the changes, from 1
 */
public record Person(
    UUID id,
    String name,
    @Nullable String region,
    List<String> regionPath,
    PersonStatus status,
    @Nullable UUID phone,
    @Nullable UUID institution,
    Set<RoleGrant> grants,
    @Nullable ExpertProfile expert,
    @Nullable OfficerProfile officer,
    long version,
    Instant createdAt,
    Instant changedAt) {

  /** Copies path and grants. */
  public Person {
    regionPath = List.copyOf(regionPath);
    grants = Set.copyOf(grants);
  }

  /** What rights to this person are judged by. */
  public Target target() {
    return new Target(regionPath, id);
  }
}
