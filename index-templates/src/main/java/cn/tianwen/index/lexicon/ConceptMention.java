package cn.tianwen.index.lexicon;

/**
 * A place in a text that names a concept.
 *
 * @param surface the characters of the text
 * @param start index of the first character
 * @param end index behind the last character
 */
public record ConceptMention(Concept concept, String surface, int start, int end) {}
