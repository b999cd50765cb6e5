package cn.tianwen.accounts.web.forms;

import java.util.Arrays;
import java.util.Optional;

/** Reads the constants of enumerations that a form or an address names. */
public final class EnumText {

  private EnumText() {}

  /** The constant of a name; empty for any other text. */
  public static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst();
  }
}
