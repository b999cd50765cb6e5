package cn.tianwen.accounts.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An institution (机构).
 *
 * @param number its official number
 * @param region code by GB/T 2260 of the region that it serves
 * @param regionPath from the province down to {@code region}
 * @param parent the institution above it, if any
 * @param phone entry of the vault, owned by the institution, if any
 * @param version counts the changes, from 1
 */
public record Institution(
    UUID id,
    String number,
    String name,
    InstitutionKind kind,
    ServiceLevel level,
    String region,
    List<String> regionPath,
    @Nullable UUID parent,
    String address,
    @Nullable UUID phone,
    @Nullable Position position,
    long version,
    Instant changedAt) {

  /** Copies the path. */
  public Institution {
    regionPath = List.copyOf(regionPath);
  }

  /** The same as its next version. */
  Institution next(Instant at) {
    return new Institution(
        id,
        number,
        name,
        kind,
        level,
        region,
        regionPath,
        parent,
        address,
        phone,
        position,
        version + 1,
        at);
  }
}
