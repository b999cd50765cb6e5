package cn.tianwen.admin.queue;

/**
 * How many items wait for a stage.
 *
 * @param stage name of the stage; empty for all
 * @param label for people
 * @param here whether the queue shows just these
 */
record QueueCount(String stage, String label, long items, boolean here, String address) {}
