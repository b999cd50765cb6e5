/**
 * Secret keys, kept in a file outside of the database: {@link cn.tianwen.accounts.keys.KeyFile}.
 * Whoever has only the database can neither read the vault nor write the audit log anew.
 */
@NullMarked
package cn.tianwen.accounts.keys;

import org.jspecify.annotations.NullMarked;
