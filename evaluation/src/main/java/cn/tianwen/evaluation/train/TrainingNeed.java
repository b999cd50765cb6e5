package cn.tianwen.evaluation.train;

import cn.tianwen.evaluation.relevance.LabelledCandidates;

/**
 * A need to learn from.
 *
 * @param need with the features of its candidates
 * @param weight how much it counts, above 0
 */
record TrainingNeed(LabelledCandidates need, double weight) {}
