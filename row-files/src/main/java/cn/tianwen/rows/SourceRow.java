package cn.tianwen.rows;

import java.util.Map;
import java.util.Optional;

/**
 * One row as it stands in a file.
 *
 * @param number line (CSV, JSON lines) or sheet row (XLSX) where it starts, from 1
 * @param values column name as in the file to value; missing columns are absent
 * @param raw the row itself, for the reject file
 * @param defect why the row could not be taken apart, in Chinese; empty when it could
 */
public record SourceRow(
    long number, Map<String, String> values, String raw, Optional<String> defect) {

  /** A row that could be taken apart. */
  static SourceRow of(long number, Map<String, String> values, String raw) {
    return new SourceRow(number, values, raw, Optional.empty());
  }

  /** A row that could not. */
  static SourceRow broken(long number, String raw, String defect) {
    return new SourceRow(number, Map.of(), raw, Optional.of(defect));
  }
}
