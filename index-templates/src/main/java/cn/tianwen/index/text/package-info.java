/** How written forms become comparable: folding of scripts and widths, and pinyin. */
@NullMarked
package cn.tianwen.index.text;

import org.jspecify.annotations.NullMarked;
