package cn.tianwen.evaluation.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Lines over two axes, as an SVG document that stands alone.
 *
 * @param title above the lines
 * @param x horizontal axis
 * @param y vertical axis
 * @param lines drawn in this order
 * @param marks drawn above the lines
 */
public record LineChart(String title, Axis x, Axis y, List<Line> lines, List<Mark> marks) {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 480;
  private static final int LEFT = 84;
  private static final int RIGHT = 28;
  private static final int TOP = 92;
  private static final int BOTTOM = 68;
  private static final int LEGEND_STEP = 300;
  private static final String GRID = "#e3e6e8";
  private static final String INK = "#33393d";

  /** Keeps its own copies. */
  public LineChart {
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
  }

  /** The document. */
  public String toSvg() {
    StringBuilder svg = new StringBuilder();
    add(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" font-family=\"'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif\" font-size=\"14\" fill=\"%s\">",
        WIDTH,
        HEIGHT,
        WIDTH,
        HEIGHT,
        INK);
    add(svg, "<title>%s</title>", escaped(title));
    add(svg, "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, HEIGHT);
    text(svg, LEFT, 34, "start", "font-size=\"18\" font-weight=\"600\"", title);
    addAxes(svg);
    for (int i = 0; i < lines.size(); i++) {
      addLine(svg, lines.get(i), LEFT + i * LEGEND_STEP);
    }
    for (int i = 0; i < marks.size(); i++) {
      addMark(svg, marks.get(i), i);
    }
    return svg.append("</svg>\n").toString();
  }

  private void addAxes(StringBuilder svg) {
    for (double tick : x.ticks()) {
      rule(svg, left(tick), TOP, left(tick), HEIGHT - BOTTOM, GRID);
      text(svg, left(tick), HEIGHT - BOTTOM + 20, "middle", "", Axis.percent(tick));
    }
    for (double tick : y.ticks()) {
      rule(svg, LEFT, top(tick), WIDTH - RIGHT, top(tick), GRID);
      text(svg, LEFT - 10, top(tick) + 5, "end", "", Axis.percent(tick));
    }
    rule(svg, LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM, INK);
    rule(svg, LEFT, TOP, LEFT, HEIGHT - BOTTOM, INK);
    text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 18, "middle", "", x.label());
    double middle = (TOP + HEIGHT - BOTTOM) / 2.0;
    String turned = String.format(Locale.ROOT, "transform=\"rotate(-90 24 %.1f)\"", middle);
    text(svg, 24, middle, "middle", turned, y.label());
  }

  private void addLine(StringBuilder svg, Line line, double legend) {
    String stroke =
        String.format(
            Locale.ROOT,
            "fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-linejoin=\"round\"%s",
            line.colour(),
            line.dashed() ? " stroke-dasharray=\"6 4\"" : "");
    String points =
        line.points().stream()
            .map(at -> String.format(Locale.ROOT, "%.1f,%.1f", left(at.x()), top(at.y())))
            .collect(Collectors.joining(" "));
    add(svg, "<polyline %s points=\"%s\"/>", stroke, points);
    add(svg, "<path %s d=\"M%.1f 59h28\"/>", stroke, legend);
    text(svg, legend + 36, 64, "start", "", line.label());
  }

  /** The label stands above the curve, each higher than the one before, so that none overlap. */
  private void addMark(StringBuilder svg, Mark mark, int number) {
    double left = left(mark.at().x());
    double top = top(mark.at().y());
    double label = Math.max(TOP + 14, top - 44 - 24 * number);
    rule(svg, left, label + 6, left, top - 5, INK);
    add(
        svg,
        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"#ffffff\" stroke=\"%s\" stroke-width=\"2\"/>",
        left,
        top,
        INK);
    String halo = "stroke=\"#ffffff\" stroke-width=\"4\" paint-order=\"stroke\"";
    text(svg, left, label, anchor(mark.at().x() / x.max()), halo, mark.label());
  }

  private static String anchor(double share) {
    if (share < 0.2) {
      return "start";
    }
    return share > 0.8 ? "end" : "middle";
  }

  private static void rule(
      StringBuilder svg, double x1, double y1, double x2, double y2, String colour) {
    add(
        svg,
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>",
        x1,
        y1,
        x2,
        y2,
        colour);
  }

  private static void text(
      StringBuilder svg, double left, double top, String anchor, String more, String text) {
    add(
        svg,
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" %s>%s</text>",
        left,
        top,
        anchor,
        more,
        escaped(text));
  }

  private double left(double value) {
    return LEFT + Math.min(value, x.max()) / x.max() * (WIDTH - LEFT - RIGHT);
  }

  private double top(double value) {
    return HEIGHT - BOTTOM - Math.min(value, y.max()) / y.max() * (HEIGHT - TOP - BOTTOM);
  }

  private static void add(StringBuilder svg, String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
