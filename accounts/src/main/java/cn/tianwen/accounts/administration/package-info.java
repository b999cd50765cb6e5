/**
 * How a system gets its first administrator, and gets one back when everybody is locked out: {@link
 * cn.tianwen.accounts.administration.AdministratorAccounts}.
 */
@NullMarked
package cn.tianwen.accounts.administration;

import org.jspecify.annotations.NullMarked;
