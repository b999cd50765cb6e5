package cn.tianwen.accounts.audit;

import cn.tianwen.accounts.audit.Finding.Kind;
import cn.tianwen.accounts.keys.SigningKeys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks along the chain once and finds where it is broken. Feed it every entry in the order of the
 * sequence numbers, then ask for the findings.
 */
final class ChainCheck {

  /** Entries and places among which a moved entry is looked for. */
  private static final int MOST_CANDIDATES = 200;

  private final SigningKeys keys;
  private final ChainHead start;
  private final ChainHead head;
  private final @Nullable ChainHead noted;

  private final List<Finding> findings = new ArrayList<>();
  private final List<AuditEntry> strangers = new ArrayList<>();
  private final List<Long> gaps = new ArrayList<>();
  private long entries;
  private long last;
  private String lastHash;

  /** Whether {@link #lastHash} is known to be the hash of entry {@link #last}. */
  private boolean certain = true;

  /**
   * Starts.
   *
   * @param start the place after which the chain starts
   * @param head where it ends, as the database notes
   * @param noted a place in it, as noted outside; null when there is no note
   */
  ChainCheck(SigningKeys keys, ChainHead start, ChainHead head, @Nullable ChainHead noted) {
    this.keys = keys;
    this.start = start;
    this.head = head;
    this.noted = noted;
    this.last = start.sequence();
    this.lastHash = start.hash();
  }

  void next(AuditEntry entry) {
    entries++;
    if (entry.sequence() <= last || entry.sequence() > head.sequence()) {
      add(Kind.INSERTED, entry.sequence(), "stands where no entry was written");
      certain = false;
      return;
    }
    if (entry.sequence() > last + 1) {
      miss(last + 1, entry.sequence() - 1, "no entry");
      certain = false;
    }
    boolean authentic = entry.isAuthentic(keys);
    if (!authentic) {
      stranger(entry);
    } else if (certain && !entry.previousHash().equals(lastHash)) {
      add(
          Kind.INSERTED,
          entry.sequence(),
          "does not follow the entry before it: one of the two belongs to another chain");
    } else if (isNotedOtherwise(entry)) {
      add(Kind.INSERTED, entry.sequence(), "is not the entry that was noted outside");
    }
    last = entry.sequence();
    lastHash = entry.hash();
    certain = authentic;
  }

  private boolean isNotedOtherwise(AuditEntry entry) {
    return noted != null
        && noted.sequence() == entry.sequence()
        && !noted.hash().equals(entry.hash());
  }

  Verification end() {
    long known = noted == null ? head.sequence() : Math.max(head.sequence(), noted.sequence());
    if (known > last) {
      miss(last + 1, known, "the end was cut off, or the database was set back");
    } else if (certain && last == head.sequence() && !lastHash.equals(head.hash())) {
      add(Kind.HEAD, last, "the database notes another end than the last entry");
    }
    if (noted != null && noted.sequence() > head.sequence()) {
      add(Kind.HEAD, head.sequence(), "a later end is noted outside: " + noted.sequence());
    }
    strangers.forEach(entry -> findings.add(judged(entry)));
    findings.sort(Comparator.comparingLong(Finding::from).thenComparing(Finding::kind));
    return new Verification(
        entries,
        start.next(),
        last,
        noted != null,
        findings.subList(0, Math.min(findings.size(), Verification.MOST_FINDINGS)));
  }

  private void stranger(AuditEntry entry) {
    if (strangers.size() < MOST_CANDIDATES) {
      strangers.add(entry);
    } else {
      add(Kind.ALTERED, entry.sequence(), "does not say what was written");
    }
  }

  private Finding judged(AuditEntry entry) {
    for (AuditEntry other : strangers) {
      if (entry.isAuthenticAt(other.sequence(), keys)) {
        return moved(entry, other.sequence());
      }
    }
    for (long gap : gaps) {
      if (entry.isAuthenticAt(gap, keys)) {
        return moved(entry, gap);
      }
    }
    return Finding.at(Kind.ALTERED, entry.sequence(), "does not say what was written");
  }

  private static Finding moved(AuditEntry entry, long place) {
    return Finding.at(Kind.REORDERED, entry.sequence(), "was written as entry " + place);
  }

  private void miss(long from, long to, String reason) {
    if (findings.size() < Verification.MOST_FINDINGS) {
      findings.add(new Finding(Kind.MISSING, from, to, reason));
    }
    for (long gap = from; gap <= to && gaps.size() < MOST_CANDIDATES; gap++) {
      gaps.add(gap);
    }
  }

  private void add(Kind kind, long sequence, String reason) {
    if (findings.size() < Verification.MOST_FINDINGS) {
      findings.add(Finding.at(kind, sequence, reason));
    }
  }
}
