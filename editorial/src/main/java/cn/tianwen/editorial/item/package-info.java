/**
 * Writing items: drafts, versions, submission, and who may see what; {@link
 * cn.tianwen.editorial.item.ItemTransitions one table} of the states.
 */
@NullMarked
package cn.tianwen.editorial.item;

import org.jspecify.annotations.NullMarked;
