/** What changed between two versions, for people. */
@NullMarked
package cn.tianwen.editorial.diff;

import org.jspecify.annotations.NullMarked;
