package cn.tianwen.evaluation.chart;

import java.util.List;

/**
 * A line of a chart.
 *
 * @param label for the legend
 * @param colour as CSS writes it
 * @param dashed whether it is only for comparison
 * @param points from left to right
 */
public record Line(String label, String colour, boolean dashed, List<Point> points) {

  /** Keeps its own copy. */
  public Line {
    points = List.copyOf(points);
  }

  /** A point in the values of the axes. */
  public record Point(double x, double y) {}
}
