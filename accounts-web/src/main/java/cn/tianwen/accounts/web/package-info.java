/**
 * Sign-in and the pages of accounts and people, for every application that imports {@link
 * cn.tianwen.accounts.web.AccountsWebConfiguration}. A {@link cn.tianwen.accounts.web.SignedIn} is
 * who asks.
 */
@NullMarked
package cn.tianwen.accounts.web;

import org.jspecify.annotations.NullMarked;
