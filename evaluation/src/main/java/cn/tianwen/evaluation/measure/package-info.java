/** How measured figures are summed up and shown. */
@NullMarked
package cn.tianwen.evaluation.measure;

import org.jspecify.annotations.NullMarked;
