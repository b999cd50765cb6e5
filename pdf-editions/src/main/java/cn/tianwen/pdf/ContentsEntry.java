package cn.tianwen.pdf;

/**
 * A line of the contents.
 *
 * @param level 1..3
 * @param anchor id of the heading that it leads to; empty when it names a page
 * @param page of the finished file, from 1; 0 when the layout finds it from the anchor
 */
record ContentsEntry(String title, int level, String anchor, int page) {}
