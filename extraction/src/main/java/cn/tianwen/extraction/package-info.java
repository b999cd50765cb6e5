/**
 * Turns a file of any kind into blocks of text with pages, in a forked JVM that may hang, crash or
 * run out of memory without harm: {@link cn.tianwen.extraction.DocumentExtractor}.
 */
@NullMarked
package cn.tianwen.extraction;

import org.jspecify.annotations.NullMarked;
