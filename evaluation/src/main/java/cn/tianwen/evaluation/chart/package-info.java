/** Pictures of what was measured, as SVG. {@link cn.tianwen.evaluation.chart.LineChart} draws. */
@NullMarked
package cn.tianwen.evaluation.chart;

import org.jspecify.annotations.NullMarked;
