package cn.tianwen.search.publications;

import cn.tianwen.editorial.Publication;
import cn.tianwen.editorial.issue.Verification;
import java.util.Optional;

/** What is said of a file. The names are part of the HTTP contract. */
public enum Verdict {
  /** Issued here, and what it says is public. */
  GENUINE("真实有效"),
  /** Issued here; a newer version has taken its place. */
  REPLACED("已有新版本"),
  /** Issued here, and taken back since. */
  WITHDRAWN("已撤回"),
  /** Issued here, and its time is over. */
  EXPIRED("已到期"),
  /** Not issued here, or changed since. */
  UNKNOWN("查无此件");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  static Verdict of(Optional<Verification> found) {
    return found
        .map(
            file -> {
              Publication.Ending ending = file.ending();
              return ending == null
                  ? GENUINE
                  : switch (ending) {
                    case REPLACED -> REPLACED;
                    case WITHDRAWN -> WITHDRAWN;
                    case EXPIRED -> EXPIRED;
                  };
            })
        .orElse(UNKNOWN);
  }

  /** The name shown to people. */
  public String label() {
    return label;
  }
}
