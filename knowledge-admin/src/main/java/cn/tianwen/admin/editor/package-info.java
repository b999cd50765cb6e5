/**
 * The page on which an item is written: text, facts, intellectual property, saved by hand and by
 * itself.
 */
@NullMarked
package cn.tianwen.admin.editor;

import org.jspecify.annotations.NullMarked;
