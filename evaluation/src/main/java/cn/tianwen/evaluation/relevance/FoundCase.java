package cn.tianwen.evaluation.relevance;

/**
 * A case in an answer of {@code tianwen}.
 *
 * @param id id of the case
 * @param title what the archive calls it
 * @param confidence probability from 0 to 1 that it solves the need
 */
record FoundCase(String id, String title, double confidence) {}
