/** How measured figures are summed up and shown: percentiles, intervals, calibration, risk. */
@NullMarked
package cn.tianwen.evaluation.measure;

import org.jspecify.annotations.NullMarked;
