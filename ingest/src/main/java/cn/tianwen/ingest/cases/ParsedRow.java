package cn.tianwen.ingest.cases;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.rows.RowFault;
import cn.tianwen.rows.SourceRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row with what it was understood as.
 *
 * @param document the case without its vector; null when the row is refused
 * @param faults why it is refused; empty when it is not
 */
record ParsedRow(SourceRow row, @Nullable CaseDocument document, List<RowFault> faults) {

  static ParsedRow accepted(SourceRow row, CaseDocument document) {
    return new ParsedRow(row, document, List.of());
  }

  static ParsedRow refused(SourceRow row, List<RowFault> faults) {
    return new ParsedRow(row, null, List.copyOf(faults));
  }
}
