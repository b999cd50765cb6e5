/**
 * How fast experts and information officers come in, beside plain SQL: {@link
 * cn.tianwen.evaluation.people.RosterBenchmark}.
 */
@NullMarked
package cn.tianwen.evaluation.people;

import org.jspecify.annotations.NullMarked;
