/** When an item becomes public and when it ceases to be. */
@NullMarked
package cn.tianwen.admin.publishing;

import org.jspecify.annotations.NullMarked;
