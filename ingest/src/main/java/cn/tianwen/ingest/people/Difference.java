package cn.tianwen.ingest.people;

import java.util.UUID;

/**
 * Something in which index and database do not agree.
 *
 * @param person whom it is about
 */
public record Difference(UUID person, Kind kind) {

  /** What is wrong. */
  public enum Kind {
    /** The index lacks somebody. */
    MISSING("索引里没有"),
    /** The index says something else. */
    DIFFERENT("内容不同"),
    /** The index has somebody who should not be there. */
    SURPLUS("索引里多出"),
    /** The index has a later version than the database, and would refuse the next changes. */
    AHEAD("索引的版本更新");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The name for people. */
    public String label() {
      return label;
    }
  }
}
