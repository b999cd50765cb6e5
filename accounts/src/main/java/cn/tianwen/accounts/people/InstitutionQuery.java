package cn.tianwen.accounts.people;

import org.jspecify.annotations.Nullable;

/**
 * Which institutions to list. What is null does not narrow.
 *
 * @param text part of a name or the beginning of a number; empty for all
 * @param kind only of this kind
 * @param region code by GB/T 2260; what serves it or a region below
 * @param page from 0
 * @param size institutions on a page, 1..1000
 */
public record InstitutionQuery(
    String text, @Nullable InstitutionKind kind, @Nullable String region, int page, int size) {

  /** Refuses a page that is none. */
  public InstitutionQuery {
    text = text.strip();
    if (page < 0 || size < 1 || size > 1_000) {
      throw new IllegalArgumentException("no page " + page + " of " + size);
    }
  }

  /** All, page by page. */
  public static InstitutionQuery all(int page, int size) {
    return new InstitutionQuery("", null, null, page, size);
  }
}
