package cn.tianwen.admin.items;

import cn.tianwen.accounts.web.forms.EnumText;
import cn.tianwen.admin.filters.ListAddress;
import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.ItemState;
import cn.tianwen.editorial.item.ItemQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the list of items is narrowed to, as it stands in the address. Empty texts do not narrow,
 * nor do values that do not exist.
 *
 * @param q part of the title or beginning of the publication number
 * @param kind name of a {@link ContentKind}
 * @param state name of an {@link ItemState}
 * @param industry code
 * @param region code
 * @param mine {@code true} for what one wrote
 * @param sort name of an {@link ItemQuery.Sort}
 */
record ItemsFilter(
    String q, String kind, String state, String industry, String region, String mine, String sort) {

  static final int SIZE = 20;

  ItemsFilter {
    q = q.strip();
  }

  /**
   * As the service takes it.
   *
   * @param page from 0
   */
  ItemQuery query(int page, int size) {
    return new ItemQuery(
        q,
        EnumText.find(ContentKind.class, kind).orElse(null),
        EnumText.find(ItemState.class, state).orElse(null),
        orNull(industry),
        orNull(region),
        isMine(),
        page,
        size,
        order());
  }

  /** The order that is asked for. */
  public ItemQuery.Sort order() {
    return EnumText.find(ItemQuery.Sort.class, sort).orElse(ItemQuery.Sort.CHANGED);
  }

  /** Whether only what one wrote is asked for. */
  public boolean isMine() {
    return mine.equals("true");
  }

  /** How many of the choices narrow. */
  public long narrowings() {
    return Stream.of(kind, state, industry, region, mine).filter(text -> !text.isEmpty()).count();
  }

  /** Whether everything is asked for. */
  public boolean empty() {
    return q.isEmpty() && narrowings() == 0;
  }

  /** The address of the list narrowed like this. */
  public ListAddress address() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("q", q);
    values.put("kind", kind);
    values.put("state", state);
    values.put("industry", industry);
    values.put("region", region);
    values.put("mine", mine);
    values.put("sort", sort);
    return new ListAddress("/items", values);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
