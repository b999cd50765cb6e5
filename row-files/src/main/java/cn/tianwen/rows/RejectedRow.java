package cn.tianwen.rows;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row that was refused.
 *
 * @param number line or sheet row in the file
 * @param field columns at fault, by their Chinese names
 * @param reason what is wrong, in Chinese
 * @param raw the row itself
 */
public record RejectedRow(long number, String field, String reason, String raw) {

  /** A row with all that is wrong with it. */
  public static RejectedRow of(SourceRow row, List<RowFault> faults) {
    return new RejectedRow(
        row.number(),
        faults.stream().map(RowFault::field).distinct().collect(Collectors.joining("；")),
        faults.stream()
            .map(fault -> fault.field() + "：" + fault.reason())
            .collect(Collectors.joining("；")),
        row.raw());
  }
}
