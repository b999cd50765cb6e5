package cn.tianwen.accounts.rights;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an operation is done to.
 *
 * @param regionPath codes from the province down to the region it lies in; empty when it has none
 * @param owner the person it belongs to, if any
 */
public record Target(List<String> regionPath, @Nullable UUID owner) {

  /** Refuses what is no region code. */
  public Target {
    regionPath = List.copyOf(regionPath);
    regionPath.forEach(RegionCode::require);
  }

  /** Something in a region that belongs to nobody. */
  public static Target in(List<String> regionPath) {
    return new Target(regionPath, null);
  }
}
