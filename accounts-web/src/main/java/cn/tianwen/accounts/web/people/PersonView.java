package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.people.ExpertProfile;
import cn.tianwen.accounts.people.OfficerProfile;
import cn.tianwen.accounts.people.PersonStatus;
import cn.tianwen.accounts.rights.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person on the page of their own, in words. Texts that are not known are empty.
 *
 * @param region code; empty without one
 * @param place full name of the region
 * @param institutionLinked whether the reader may see the institution
 * @param centre name of the institution that looks after an officer
 * @param photo key of the content; null without one
 */
record PersonView(
    UUID id,
    long version,
    String name,
    PersonStatus status,
    String region,
    String place,
    @Nullable UUID institutionId,
    String institution,
    boolean institutionLinked,
    String centre,
    List<Grant> grants,
    @Nullable ExpertProfile expert,
    @Nullable OfficerProfile officer,
    @Nullable String photo,
    Instant createdAt,
    Instant changedAt) {

  /**
   * A role.
   *
   * @param region code; empty without one
   * @param place its name
   * @param revocable whether the reader may take it
   */
  record Grant(Role role, String region, String place, boolean revocable) {}
}
