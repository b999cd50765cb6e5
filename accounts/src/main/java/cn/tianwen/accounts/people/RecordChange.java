package cn.tianwen.accounts.people;

import java.time.Instant;
import java.util.List;

/**
 * A change of a record.
 *
 * @param version what it became
 * @param at when
 * @param actor id of a person, or {@code system}
 * @param changes what was changed; empty after an erasure
 */
public record RecordChange(long version, Instant at, String actor, List<FieldChange> changes) {

  /** Copies the changes. */
  public RecordChange {
    changes = List.copyOf(changes);
  }
}
