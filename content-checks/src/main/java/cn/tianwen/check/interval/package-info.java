/**
 * How long to wait between the last use of an agent and the harvest (安全间隔期) or slaughter (休药期):
 * {@link cn.tianwen.check.interval.WaitingPeriods}.
 */
@NullMarked
package cn.tianwen.check.interval;

import org.jspecify.annotations.NullMarked;
