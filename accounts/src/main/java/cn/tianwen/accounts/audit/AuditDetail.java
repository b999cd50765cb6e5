package cn.tianwen.accounts.audit;

import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * More about an event, without personal data: whatever looks like a phone, ID card or bank card
 * number in a text is struck out. Immutable.
 */
public final class AuditDetail {

  /** No more to say. */
  public static final AuditDetail NONE = new AuditDetail(new TreeMap<>());

  /** Longest text, in characters. */
  public static final int LONGEST_TEXT = 500;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final TreeMap<String, Object> values;

  private AuditDetail(TreeMap<String, Object> values) {
    this.values = values;
  }

  /** Adds a text, in which long numbers are struck out, cut to {@value #LONGEST_TEXT}. */
  public AuditDetail with(String name, String text) {
    String clean = LongNumbers.strikeOut(text);
    return add(name, clean.substring(0, Math.min(clean.length(), LONGEST_TEXT)));
  }

  /** Adds a count or a sequence number. */
  public AuditDetail with(String name, long number) {
    return add(name, number);
  }

  private AuditDetail add(String name, Object value) {
    TreeMap<String, Object> more = new TreeMap<>(values);
    more.put(name, value);
    return new AuditDetail(more);
  }

  /** A JSON object, its names in alphabetical order. */
  public String toJson() {
    return JSON.writeValueAsString(values);
  }

  @Override
  public String toString() {
    return toJson();
  }
}
