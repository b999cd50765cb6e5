package cn.tianwen.accounts.web.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log in words.
 *
 * @param who name of who did it, as far as the reader may know it
 * @param role in which it was done; empty for none
 * @param object to what; empty when there is nothing to name
 * @param address page of the object; null without one
 * @param place region; empty for none
 * @param refused whether it was refused or failed
 */
record AuditRow(
    long sequence,
    @Nullable Instant at,
    String who,
    String role,
    String operation,
    String object,
    @Nullable String address,
    String place,
    String detail,
    String outcome,
    boolean refused) {}
