/**
 * ID card, bank card and phone numbers of people, encrypted at rest: {@link
 * cn.tianwen.accounts.vault.Vault}.
 */
@NullMarked
package cn.tianwen.accounts.vault;

import org.jspecify.annotations.NullMarked;
