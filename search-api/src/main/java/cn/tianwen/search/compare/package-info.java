/** Compares what a need names with what a case names: crop, ailment and symptom. */
@NullMarked
package cn.tianwen.search.compare;

import org.jspecify.annotations.NullMarked;
