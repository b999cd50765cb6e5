package cn.tianwen.editorial.review;

import cn.tianwen.editorial.ReviewStage;
import cn.tianwen.editorial.item.ItemSummary;

/**
 * An item that waits for a decision of whoever asks.
 *
 * @param stage which review it waits for
 * @param overdue whether its deadline is over
 */
public record QueuedItem(ItemSummary summary, ReviewStage stage, boolean overdue) {}
