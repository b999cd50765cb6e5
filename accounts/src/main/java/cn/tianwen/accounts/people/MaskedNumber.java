package cn.tianwen.accounts.people;

import cn.tianwen.accounts.vault.PersonalNumberKind;
import java.util.UUID;

/**
 * A personal number as it may be shown.
 *
 * @param entry of the vault, to reveal it by
 * @param kind what number
 * @param masked e.g. 138****8000
 */
public record MaskedNumber(UUID entry, PersonalNumberKind kind, String masked) {}
