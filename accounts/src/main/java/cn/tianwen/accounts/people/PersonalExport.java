package cn.tianwen.accounts.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Everything that is kept about a person, for that person; to be written as JSON.
 *
 * @param id of the person
 * @param exportedAt when
 * @param createdAt since when the person is known
 * @param facts by the Chinese name of the field, in words
 * @param roles each with its region, in words
 * @param numbers personal numbers, masked; each is shown in full by {@link People#reveal}
 * @param history what was changed, the newest first
 */
public record PersonalExport(
    String id,
    Instant exportedAt,
    Instant createdAt,
    Map<String, String> facts,
    List<String> roles,
    List<KeptNumber> numbers,
    List<Change> history) {

  /** A personal number: the Chinese name of its kind, and its mask. */
  public record KeptNumber(String kind, String masked) {}

  /** A change: its version, its time, whether one made it oneself, and what it was. */
  public record Change(long version, Instant at, boolean byMyself, List<Difference> changes) {}

  /** A field by its Chinese name, with what stood there before and after. */
  public record Difference(String field, String before, String after) {}
}
