/** The public application. */
@NullMarked
package cn.tianwen.search;

import org.jspecify.annotations.NullMarked;
