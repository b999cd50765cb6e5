package cn.tianwen.search.rank;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.search.compare.Evidence;

/**
 * A case that may answer a need.
 *
 * @param document the case without vector and solution
 * @param evidence how it goes together with the need
 * @param features what the ranking knows of it
 */
public record Candidate(CaseDocument document, Evidence evidence, FeatureVector features) {}
