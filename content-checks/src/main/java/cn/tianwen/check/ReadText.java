package cn.tianwen.check;

import java.util.Map;

/**
 * A text with the plain text of its fields, read once for all rules; see {@link TextReader}.
 *
 * @param source as it was given
 * @param body its body without HTML
 * @param fields every field that holds words; the body's is {@link BodyText#text()}
 */
public record ReadText(CheckedText source, BodyText body, Map<TextField, FieldText> fields) {

  /** Copies the map. */
  public ReadText {
    fields = Map.copyOf(fields);
  }

  /** A field; empty when it holds no words. */
  public FieldText field(TextField field) {
    return fields.getOrDefault(field, FieldText.EMPTY);
  }

  /** The plain text of a field. */
  public String text(TextField field) {
    return field(field).raw();
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
