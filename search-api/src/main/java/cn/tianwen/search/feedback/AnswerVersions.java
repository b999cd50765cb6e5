package cn.tianwen.search.feedback;

/**
 * What an answer was made with.
 *
 * @param lexicon version of the lexicon
 * @param model version of what ranks and judges
 */
public record AnswerVersions(String lexicon, String model) {}
