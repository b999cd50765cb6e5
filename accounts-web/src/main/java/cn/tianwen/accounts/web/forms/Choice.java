package cn.tianwen.accounts.web.forms;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One of the values that a field may have.
 *
 * @param value as it is posted
 * @param label for people
 */
public record Choice(String value, String label) {

  /** The constants of an enumeration. */
  @SafeVarargs
  public static <E extends Enum<E>> List<Choice> of(Function<E, String> label, E... constants) {
    return Arrays.stream(constants).map(one -> new Choice(one.name(), label.apply(one))).toList();
  }
}
