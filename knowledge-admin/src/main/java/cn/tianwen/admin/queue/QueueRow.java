package cn.tianwen.admin.queue;

import java.util.UUID;

/**
 * A line of the queue, in words.
 *
 * @param stage which review it waits for
 * @param owner who handed it in
 * @param due the deadline, as a time
 * @param left how far off it is
 */
record QueueRow(
    UUID id,
    String title,
    String stage,
    String kind,
    String industry,
    String place,
    String owner,
    String due,
    String left,
    boolean overdue) {}
