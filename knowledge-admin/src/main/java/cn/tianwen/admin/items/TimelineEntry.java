package cn.tianwen.admin.items;

import java.time.Instant;

/**
 * Something that happened to an item.
 *
 * @param who the name
 * @param what in words
 * @param more what was written about it; may be empty
 */
public record TimelineEntry(Instant at, String who, String what, String more) {}
