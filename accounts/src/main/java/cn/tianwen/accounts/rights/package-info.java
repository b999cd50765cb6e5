/**
 * Who may do what where: {@link cn.tianwen.accounts.rights.AccessTable one table} of roles,
 * operations and extents, asked through {@link cn.tianwen.accounts.rights.AccessRules}.
 */
@NullMarked
package cn.tianwen.accounts.rights;

import org.jspecify.annotations.NullMarked;
