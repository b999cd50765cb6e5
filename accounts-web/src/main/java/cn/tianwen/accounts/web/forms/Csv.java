package cn.tianwen.accounts.web.forms;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes rows of CSV as Excel opens them: UTF-8 with a byte order mark, lines ending with CR LF. A
 * value that a spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class Csv {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final Pattern FORMULA =
      Pattern.compile("^[\\s\\p{Cc}]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);
  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n\\t]|^ | $");

  private final Appendable target;

  /** Begins a file. */
  public Csv(Appendable target) throws IOException {
    this.target = target;
    target.append(BYTE_ORDER_MARK);
  }

  /** Adds a row. */
  public void row(List<String> values) throws IOException {
    String comma = "";
    for (String value : values) {
      target.append(comma).append(cell(value));
      comma = ",";
    }
    target.append("\r\n");
  }

  private static String cell(String value) {
    boolean formula = FORMULA.matcher(value).matches();
    String safe = formula ? "'" + value : value;
    return formula || NEEDS_QUOTES.matcher(safe).find()
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}
