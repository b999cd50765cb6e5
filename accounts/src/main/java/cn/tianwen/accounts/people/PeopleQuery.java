package cn.tianwen.accounts.people;

import cn.tianwen.accounts.rights.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which people to list. What is null does not narrow.
 *
 * @param text part of a name, of the name of the institution, or the beginning of an expert's or
 *     officer's number; empty for all
 * @param role who has this role anywhere
 * @param region code by GB/T 2260; who belongs to it or to what lies below
 * @param status null for everybody but the erased
 * @param industry code; experts of it
 * @param page from 0
 * @param size people on a page, 1..1000
 */
public record PeopleQuery(
    String text,
    @Nullable Role role,
    @Nullable String region,
    @Nullable PersonStatus status,
    @Nullable String industry,
    int page,
    int size) {

  /** Refuses a page that is none. */
  public PeopleQuery {
    text = text.strip();
    if (page < 0 || size < 1 || size > 1_000) {
      throw new IllegalArgumentException("no page " + page + " of " + size);
    }
  }

  /** Everybody but the erased, page by page. */
  public static PeopleQuery all(int page, int size) {
    return new PeopleQuery("", null, null, null, null, page, size);
  }
}
