/** Items of content, their versions, reviews and publications. */
@NullMarked
package cn.tianwen.editorial;

import org.jspecify.annotations.NullMarked;
