package cn.tianwen.accounts.web.housekeeping;

import java.util.function.IntSupplier;

/**
 * Records that are deleted when they had their time; a bean of each kind.
 *
 * @param name for the log, in the plural
 * @param deletion deletes them in the transaction of its caller and says how many
 */
public record Expiring(String name, IntSupplier deletion) {

  int forgetOld() {
    return deletion.getAsInt();
  }
}
