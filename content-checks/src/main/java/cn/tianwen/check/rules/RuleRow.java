package cn.tianwen.check.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A line of a file of rules.
 *
 * @param file its name
 * @param line its number, from 1
 * @param columns what stands between the tabs, stripped
 */
public record RuleRow(String file, int line, List<String> columns) {

  /** Copies the list. */
  public RuleRow {
    columns = List.copyOf(columns);
  }

  /** A column from 0; empty when the line is shorter. */
  public String column(int index) {
    return index < columns.size() ? columns.get(index) : "";
  }

  /** The constant of an enum that a column names in capitals; empty when there is none. */
  public <E extends Enum<E>> Optional<E> constant(int index, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(column(index)))
        .findFirst();
  }

  /** The parts of a column between bars. */
  public List<String> alternatives(int index) {
    return column(index).isEmpty() ? List.of() : List.of(column(index).split("\\|", -1));
  }

  /** Something wrong with this line. */
  public String fault(String reason) {
    return file + ":" + line + ": " + reason;
  }
}
