/**
 * 我的账号: what people see and change of themselves. What would let somebody else take the account
 * over asks for a {@linkplain cn.tianwen.accounts.web.account.RecentSignIn recent sign-in}.
 */
@NullMarked
package cn.tianwen.accounts.web.account;

import org.jspecify.annotations.NullMarked;
