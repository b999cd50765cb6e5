package cn.tianwen.search.feedback;

/**
 * A case in an answer.
 *
 * @param id id of the case
 * @param rank place in the answer, from 1
 * @param confidence probability from 0 to 1 that was shown
 */
public record ShownCase(String id, int rank, double confidence) {}
