/**
 * Who may sign in and how: {@linkplain cn.tianwen.accounts.signin.SignInAccounts account names and
 * passwords}, {@linkplain cn.tianwen.accounts.signin.AccountHolders the people} behind them, and
 * {@linkplain cn.tianwen.accounts.signin.SignInSessions the end} of their sessions.
 */
@NullMarked
package cn.tianwen.accounts.signin;

import org.jspecify.annotations.NullMarked;
