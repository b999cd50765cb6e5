package cn.tianwen.check;

import java.util.EnumMap;
import java.util.Map;

/**
 * A text with the plain text of its fields, read once for all rules.
 *
 * @param source as it was given
 * @param body its body without HTML
 * @param fields the plain text of every field that holds sentences; the body's is {@link
 *     BodyText#text()}
 */
public record ReadText(CheckedText source, BodyText body, Map<TextField, String> fields) {

  /** Copies the map. */
  public ReadText {
    fields = Map.copyOf(fields);
  }

  /** Reads the HTML. */
  public static ReadText of(CheckedText text) {
    BodyText body = BodyText.of(text.body());
    Map<TextField, String> fields = new EnumMap<>(TextField.class);
    fields.put(TextField.TITLE, text.title());
    fields.put(TextField.SUMMARY, text.summary());
    fields.put(TextField.PROBLEM, text.problem());
    fields.put(TextField.BODY, body.text());
    fields.put(TextField.AUTHOR, text.author());
    fields.put(TextField.INTELLECTUAL_PROPERTY, text.rights().text());
    return new ReadText(text, body, fields);
  }

  /** The plain text of a field; empty when it has none. */
  public String text(TextField field) {
    return fields.getOrDefault(field, "");
  }

  /** A finding at a place of a field. */
  public TextFinding at(
      TextField field, int start, int end, String rule, Severity severity, String message) {
    String quote = text(field).substring(start, end);
    return new TextFinding(rule, severity, field, start, end, quote, message);
  }

  /** A finding of a field as a whole. */
  public static TextFinding whole(TextField field, String rule, Severity severity, String message) {
    return new TextFinding(rule, severity, field, 0, 0, "", message);
  }
}
