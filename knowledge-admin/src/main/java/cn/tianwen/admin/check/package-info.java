/**
 * Finds published items that are nearly the same as a text: {@link
 * cn.tianwen.admin.check.PublishedDuplicates}.
 */
@NullMarked
package cn.tianwen.admin.check;

import org.jspecify.annotations.NullMarked;
