/**
 * How people sign in: {@linkplain cn.tianwen.accounts.web.signin.AddressRights who may open which
 * address}, password, code and passkey, sessions, limits, and the pages for all of it.
 */
@NullMarked
package cn.tianwen.accounts.web.signin;

import org.jspecify.annotations.NullMarked;
