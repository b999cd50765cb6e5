/** Points out to a reviewer what to look at in a text. */
@NullMarked
package cn.tianwen.check;

import org.jspecify.annotations.NullMarked;
