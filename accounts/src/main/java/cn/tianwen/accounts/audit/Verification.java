package cn.tianwen.accounts.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * What was found when the audit log was verified.
 *
 * @param entries how many were read
 * @param first sequence number that the chain should start with
 * @param last sequence number that it ends with
 * @param endNoted whether a note outside of the database vouches for the end; without it, entries
 *     may be missing there that nobody knows of
 * @param findings in the order of the entries, the first {@value #MOST_FINDINGS}
 */
public record Verification(
    long entries, long first, long last, boolean endNoted, List<Finding> findings) {

  /** More are not listed. */
  public static final int MOST_FINDINGS = 1_000;

  /** Copies the findings. */
  public Verification {
    findings = List.copyOf(findings);
  }

  /** The same with more findings before those that are there. */
  Verification with(List<Finding> more) {
    List<Finding> all = new ArrayList<>(more);
    all.addAll(findings);
    return new Verification(entries, first, last, endNoted, all);
  }

  /** Whether nothing is wrong. */
  public boolean intact() {
    return findings.isEmpty();
  }
}
