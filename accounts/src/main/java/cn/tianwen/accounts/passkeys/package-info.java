/**
 * Passkeys (通行密钥): public keys whose private halves stay in people's phones and computers, and are
 * used there by fingerprint, face or PIN. What WebAuthn itself demands is checked by who calls.
 */
@NullMarked
package cn.tianwen.accounts.passkeys;

import org.jspecify.annotations.NullMarked;
