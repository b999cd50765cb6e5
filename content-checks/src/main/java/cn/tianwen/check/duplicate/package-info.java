/**
 * Whether much the same was published before: {@link
 * cn.tianwen.check.duplicate.NearDuplicateTexts}.
 */
@NullMarked
package cn.tianwen.check.duplicate;

import org.jspecify.annotations.NullMarked;
