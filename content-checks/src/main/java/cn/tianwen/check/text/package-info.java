/** Texts cut into sentences with what each names. */
@NullMarked
package cn.tianwen.check.text;

import org.jspecify.annotations.NullMarked;
