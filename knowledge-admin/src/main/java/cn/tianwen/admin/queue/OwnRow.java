package cn.tianwen.admin.queue;

import java.util.UUID;

/**
 * An own draft or returned item, in words.
 *
 * @param returned whether a reviewer gave it back
 * @param remark what the reviewer wrote; empty for a draft
 */
record OwnRow(
    UUID id,
    String title,
    String kind,
    String state,
    boolean returned,
    String remark,
    String changed) {}
