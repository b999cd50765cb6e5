package cn.tianwen.check.dose;

/**
 * A dose that a sentence says.
 *
 * @param amount in the unit of the measure
 * @param start index of its first character in the sentence
 * @param end index behind its last character
 */
record Dose(Measure measure, Amount amount, int start, int end) {}
