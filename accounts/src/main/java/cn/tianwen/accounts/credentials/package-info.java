/**
 * What proves who someone is: {@linkplain cn.tianwen.accounts.credentials.PasswordPolicy rules} and
 * {@linkplain cn.tianwen.accounts.credentials.PasswordHashing hashes} of passwords, {@linkplain
 * cn.tianwen.accounts.credentials.OneTimeCodes one-time codes}, and {@linkplain
 * cn.tianwen.accounts.credentials.SignInGuard limits} to guessing.
 */
@NullMarked
package cn.tianwen.accounts.credentials;

import org.jspecify.annotations.NullMarked;
