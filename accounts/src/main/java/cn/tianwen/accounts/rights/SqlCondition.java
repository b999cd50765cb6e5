package cn.tianwen.accounts.rights;

import java.util.List;

/**
 * A condition for a {@code where} clause.
 *
 * @param sql with a question mark for each parameter; may stand beside others with {@code and}
 * @param parameters in the order of the question marks
 */
public record SqlCondition(String sql, List<Object> parameters) {

  /** Copies the parameters. */
  public SqlCondition {
    parameters = List.copyOf(parameters);
  }
}
