package cn.tianwen.admin.reading;

/**
 * A place to be marked.
 *
 * @param place id that the place gets, to jump to
 * @param note id of what is said about it, to jump back to
 * @param style class of the mark
 * @param sign what stands behind it, e.g. a number; never part of the text
 * @param label the sign for screen readers
 * @param from characters without white space before it
 * @param to characters without white space before its end
 */
record Mark(String place, String note, String style, String sign, String label, int from, int to) {}
