package cn.tianwen.evaluation.chart;

/**
 * A point that is pointed out.
 *
 * @param label what it is
 * @param at where it is
 */
public record Mark(String label, Line.Point at) {}
