/**
 * What callers are told when something is wrong: {@link cn.tianwen.search.problem.Problem} as RFC
 * 9457 problem details for the API and as a friendly page for people.
 */
@NullMarked
package cn.tianwen.search.problem;

import org.jspecify.annotations.NullMarked;
