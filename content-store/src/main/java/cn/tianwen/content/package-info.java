/** Keeps files by their content: {@link cn.tianwen.content.ContentStore}. */
@NullMarked
package cn.tianwen.content;

import org.jspecify.annotations.NullMarked;
