/**
 * Blocks out of what the parsers give: mark-up, lines of pages, plain text, Markdown, delimited
 * tables and subtitles.
 */
@NullMarked
package cn.tianwen.extraction.text;

import org.jspecify.annotations.NullMarked;
