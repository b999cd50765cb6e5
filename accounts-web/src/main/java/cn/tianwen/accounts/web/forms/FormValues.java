package cn.tianwen.accounts.web.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the fields of a form, as typed: so it is shown again, until it can be kept.
 *
 * @param fields values by the name of the field
 */
public record FormValues(Map<String, List<String>> fields) {

  /** Copies the fields. */
  public FormValues {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    fields = Collections.unmodifiableMap(copy);
  }

  /** What was posted. */
  public static FormValues of(MultiValueMap<String, String> posted) {
    return new FormValues(posted);
  }

  /** A form that nobody has filled in. */
  public static FormValues empty() {
    return new FormValues(Map.of());
  }

  /** The text of a field without blanks around it; empty when nothing was typed. */
  public String text(String name) {
    return list(name).isEmpty() ? "" : list(name).getFirst().strip();
  }

  /** All values of a field that takes several. */
  public List<String> list(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** Whether one of a field's values is this. */
  public boolean has(String name, String value) {
    return list(name).contains(value);
  }
}
