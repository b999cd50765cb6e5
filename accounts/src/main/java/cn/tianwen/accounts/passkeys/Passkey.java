package cn.tianwen.accounts.passkeys;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param id for addresses of pages; says nothing about the device
 * @param label what the owner calls it
 * @param backedUp whether it is copied to the owner's other devices
 * @param lastUsedAt null until the first sign-in with it
 */
public record Passkey(
    UUID id, String label, boolean backedUp, Instant createdAt, @Nullable Instant lastUsedAt) {}
