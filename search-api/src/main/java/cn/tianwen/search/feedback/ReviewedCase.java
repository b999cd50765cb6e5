package cn.tianwen.search.feedback;

import cn.tianwen.search.verdict.CaseVerdicts;

/**
 * A case that helped too few of those who said something, to be looked at by an expert.
 *
 * @param caseId id of the case
 * @param verdicts what was said
 */
public record ReviewedCase(String caseId, CaseVerdicts verdicts) {}
