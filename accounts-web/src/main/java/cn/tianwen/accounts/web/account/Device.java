package cn.tianwen.accounts.web.account;

import java.time.Instant;

/**
 * A session, as its owner sees it.
 *
 * @param id for addresses; does not lead to the session's own, which is a secret
 * @param words what device it is
 * @param network the first half of the address from which it was begun; may be empty
 * @param here whether it is the one that asks
 */
public record Device(
    String id, String words, String network, Instant since, Instant lastUsed, boolean here) {}
