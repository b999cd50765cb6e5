package cn.tianwen.search.understand;

import org.jspecify.annotations.Nullable;

/**
 * A need as it was reported, checked but not yet understood.
 *
 * @param text the need in the reporter's words, not blank
 * @param crop crop or animal as the reporter calls it; null when not given
 * @param industry industry code; null when not given
 * @param region GB/T 2260 code; null when not given
 * @param month 1 to 12; null when not given
 */
public record ReportedNeed(
    String text,
    @Nullable String crop,
    @Nullable String industry,
    @Nullable String region,
    @Nullable Integer month) {}
