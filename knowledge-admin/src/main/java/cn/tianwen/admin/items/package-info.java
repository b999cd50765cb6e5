/**
 * The list of items with bulk actions, one item with its history, and what changed between
 * versions.
 */
@NullMarked
package cn.tianwen.admin.items;

import org.jspecify.annotations.NullMarked;
