/**
 * Who someone is and what they may see. {@link cn.tianwen.accounts.Accounts} puts the parts
 * together.
 */
@NullMarked
package cn.tianwen.accounts;

import org.jspecify.annotations.NullMarked;
