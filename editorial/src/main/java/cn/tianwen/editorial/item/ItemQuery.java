package cn.tianwen.editorial.item;

import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.ItemState;
import org.jspecify.annotations.Nullable;

/**
 * Which items to list. What is null does not narrow.
 *
 * @param text part of the title or beginning of the publication number; empty for all
 * @param industry code
 * @param region code by GB/T 2260; what belongs to it or to what lies below
 * @param mine only what whoever asks owns or has written in
 * @param page from 0
 * @param size items on a page, 1..1000
 */
public record ItemQuery(
    String text,
    @Nullable ContentKind kind,
    @Nullable ItemState state,
    @Nullable String industry,
    @Nullable String region,
    boolean mine,
    int page,
    int size,
    Sort sort) {

  /** Refuses a page that is none. */
  public ItemQuery {
    text = text.strip();
    if (page < 0 || size < 1 || size > 1_000) {
      throw new IllegalArgumentException("no page " + page + " of " + size);
    }
  }

  /** In which order. */
  public enum Sort {
    /** What was changed last comes first. */
    CHANGED("最近修改"),
    /** What was started last comes first. */
    CREATED("最近新建"),
    /** What is due first comes first, what is not due comes last. */
    DUE("最早到期限"),
    /** By title. */
    TITLE("标题");

    private final String label;

    Sort(String label) {
      this.label = label;
    }

    /** The name shown to people. */
    public String label() {
      return label;
    }
  }

  /** Everything, what was changed last first. */
  public static ItemQuery all(int page, int size) {
    return new ItemQuery("", null, null, null, null, false, page, size, Sort.CHANGED);
  }
}
