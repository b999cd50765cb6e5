/**
 * What people of the back office keep for themselves: {@link
 * cn.tianwen.editorial.desk.SavedFilters}.
 */
@NullMarked
package cn.tianwen.editorial.desk;

import org.jspecify.annotations.NullMarked;
