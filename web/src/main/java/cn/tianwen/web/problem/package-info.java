/**
 * What callers are told when something is wrong: {@link cn.tianwen.web.problem.Problem} as RFC 9457
 * problem details for the API and as a friendly page for people.
 */
@NullMarked
package cn.tianwen.web.problem;

import org.jspecify.annotations.NullMarked;
