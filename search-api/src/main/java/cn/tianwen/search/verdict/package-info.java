/**
 * What people say of a case as an answer to their need: a {@link cn.tianwen.search.verdict.Verdict}
 * each, counted for each case as {@link cn.tianwen.search.verdict.CaseVerdicts}. Knows neither the
 * web nor a database, so that ranking can use it anywhere.
 */
@NullMarked
package cn.tianwen.search.verdict;

import org.jspecify.annotations.NullMarked;
