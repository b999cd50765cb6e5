/** Indices that exist for one measurement only. */
@NullMarked
package cn.tianwen.evaluation.scratch;

import org.jspecify.annotations.NullMarked;
