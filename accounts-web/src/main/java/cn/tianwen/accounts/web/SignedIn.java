package cn.tianwen.accounts.web;

import cn.tianwen.accounts.rights.Principal;
import java.util.UUID;

/**
 * Who has signed in, as of this request: read anew each time, so that a role that was taken is gone
 * at once.
 *
 * @param id of the person
 * @param name to greet with; empty while unknown
 * @param principal the rights that count now: those of administrators only after a second factor
 * @param secondFactor whether two factors were shown in this session
 */
public record SignedIn(UUID id, String name, Principal principal, boolean secondFactor) {}
