package cn.tianwen.accounts.roster;

import cn.tianwen.accounts.audit.LongNumbers;
import cn.tianwen.rows.RejectedRow;

/**
 * Why a row was refused, without the row and without personal numbers.
 *
 * @param line line or sheet row in the file
 * @param field columns at fault, by their Chinese names
 * @param reason what is wrong, in Chinese
 */
public record RosterRefusal(long line, String field, String reason) {

  static RosterRefusal of(RejectedRow row) {
    String reason = row.reason();
    // Striking out also folds the punctuation, which is a pity where there is nothing to strike
    // out.
    return new RosterRefusal(
        row.number(),
        row.field(),
        LongNumbers.areIn(reason) ? LongNumbers.strikeOut(reason) : reason);
  }
}
