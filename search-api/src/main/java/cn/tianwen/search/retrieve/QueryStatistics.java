package cn.tianwen.search.retrieve;

/**
 * Term statistics of a query in the three views of a need.
 *
 * @param words dictionary words
 * @param characters single characters
 * @param bigrams pairs of characters
 */
public record QueryStatistics(
    TermStatistics words, TermStatistics characters, TermStatistics bigrams) {}
