/**
 * Measurements on the code that serves people: {@link
 * cn.tianwen.evaluation.relevance.RelevanceEvaluation} for how good 找类似 is, {@link
 * cn.tianwen.evaluation.load.LoadBenchmark} for how fast ingest and search are.
 */
@NullMarked
package cn.tianwen.evaluation;

import org.jspecify.annotations.NullMarked;
