/**
 * How good 找类似 is on a labelled set in the BEIR layout, beside simpler systems on the same index.
 * {@link cn.tianwen.evaluation.relevance.RelevanceEvaluation} is the whole way through: read, load
 * into a scratch index, ask, sum up, remove the index.
 */
@NullMarked
package cn.tianwen.evaluation.relevance;

import org.jspecify.annotations.NullMarked;
