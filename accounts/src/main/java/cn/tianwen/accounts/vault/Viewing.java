package cn.tianwen.accounts.vault;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to see a number in full, and why.
 *
 * @param viewer who
 * @param role in which, for the audit log
 * @param reason in words, 4..200 characters; numbers in it are struck out in the audit log
 */
public record Viewing(Principal viewer, @Nullable Role role, String reason) {

  private static final int SHORTEST_REASON = 4;
  private static final int LONGEST_REASON = 200;

  /**
   * Refuses a missing reason.
   *
   * @throws IllegalArgumentException with a sentence for people
   */
  public Viewing {
    reason = reason.strip();
    int length = reason.codePointCount(0, reason.length());
    if (length < SHORTEST_REASON || length > LONGEST_REASON) {
      throw new IllegalArgumentException("请写明查看完整号码的理由，4 至 200 个字。");
    }
  }
}
