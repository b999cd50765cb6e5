/**
 * Signing in by fingerprint: passkeys by WebAuthn, through Spring Security. {@link
 * cn.tianwen.accounts.web.passkeys.PasskeyConfiguration} joins it to the one chain of requests.
 */
@NullMarked
package cn.tianwen.accounts.web.passkeys;

import org.jspecify.annotations.NullMarked;
