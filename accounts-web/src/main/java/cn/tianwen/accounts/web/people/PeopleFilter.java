package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.people.PeopleQuery;
import cn.tianwen.accounts.people.PersonStatus;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.web.forms.EnumText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list of people is narrowed to, as it stands in the address. Empty texts do not narrow,
 * nor do values that do not exist.
 *
 * @param q name, number or institution
 * @param role name of a {@link Role}
 * @param region code
 * @param industry code
 * @param status name of a {@link PersonStatus}
 */
record PeopleFilter(String q, String role, String region, String industry, String status) {

  static final int SIZE = 20;

  PeopleFilter {
    q = q.strip();
  }

  /**
   * As the service takes it.
   *
   * @param page from 0
   */
  PeopleQuery query(int page, int size) {
    return new PeopleQuery(
        q,
        EnumText.find(Role.class, role).orElse(null),
        orNull(region),
        EnumText.find(PersonStatus.class, status).orElse(null),
        orNull(industry),
        page,
        size);
  }

  /** How many of the choices narrow. */
  public long narrowings() {
    return choices().filter(text -> !text.isEmpty()).count();
  }

  /** Whether any of the choices narrows. */
  public boolean narrowed() {
    return narrowings() > 0;
  }

  /** Whether everybody is asked for. */
  public boolean empty() {
    return q.isEmpty() && !narrowed();
  }

  /** The address of the same list elsewhere. */
  String address(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    List<String> names = List.of("q", "role", "region", "industry", "status");
    List<String> values = List.of(q, role, region, industry, status);
    for (int i = 0; i < names.size(); i++) {
      if (!values.get(i).isEmpty()) {
        address.queryParam(names.get(i), "{" + names.get(i) + "}");
      }
    }
    return address.encode().buildAndExpand(pairs()).toUriString();
  }

  private Map<String, String> pairs() {
    return Map.of("q", q, "role", role, "region", region, "industry", industry, "status", status);
  }

  private Stream<String> choices() {
    return Stream.of(role, region, industry, status);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
