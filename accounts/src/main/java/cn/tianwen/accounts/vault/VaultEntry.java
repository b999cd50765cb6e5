package cn.tianwen.accounts.vault;

import java.util.UUID;

/**
 * A number in the vault, by reference: what other tables keep.
 *
 * @param id of the entry
 * @param owner the person whose number it is
 * @param kind what number
 */
public record VaultEntry(UUID id, UUID owner, PersonalNumberKind kind) {}
