package cn.tianwen.admin.filters;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a list with what it is narrowed to.
 *
 * @param path of the list
 * @param values by name of the parameter, in order; empty ones are left out
 */
public record ListAddress(String path, Map<String, String> values) {

  /** Copies what narrows. */
  public ListAddress {
    Map<String, String> copy = new LinkedHashMap<>(values);
    copy.values().removeIf(String::isEmpty);
    values = Collections.unmodifiableMap(copy);
  }

  /** The same list with one value replaced; an empty one no longer narrows. */
  public ListAddress with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.put(name, value);
    return new ListAddress(path, changed);
  }

  /** The same narrowing of another list. */
  public ListAddress at(String other) {
    return new ListAddress(other, values);
  }

  /** All of it, e.g. {@code /items?kind=CASE}. */
  public String whole() {
    return values.isEmpty() ? path : path + "?" + query();
  }

  /** What follows the question mark; empty when nothing narrows. */
  public String query() {
    UriComponentsBuilder address = UriComponentsBuilder.newInstance();
    values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
    String written = address.encode().buildAndExpand(values).toUriString();
    return written.isEmpty() ? "" : written.substring(1);
  }

  /** The beginning of the addresses of its pages; {@code page=2} can be put behind it. */
  public String forPages() {
    return whole() + (values.isEmpty() ? "?" : "&");
  }
}
