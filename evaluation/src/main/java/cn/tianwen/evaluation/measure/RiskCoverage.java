package cn.tianwen.evaluation.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How wrong a system is that answers only where its confidence reaches a threshold, for every
 * threshold.
 *
 * @param points one for each confidence that occurs, the highest first; coverage rises to 1
 * @param ideal the same needs and correct answers in the best possible order, one for each
 *     prediction; its thresholds are those of confidences spread evenly
 * @param area mean over the predictions of the risk at the threshold of their own confidence, 0 to
 *     1: the area under the curve
 * @param idealArea the same of the ideal order, which no other order can undercut
 */
public record RiskCoverage(List<Point> points, List<Point> ideal, double area, double idealArea) {

  /** Keeps its own copies. */
  public RiskCoverage {
    points = List.copyOf(points);
    ideal = List.copyOf(ideal);
  }

  /**
   * Measures.
   *
   * @param predictions at least one
   */
  public static RiskCoverage of(List<Prediction> predictions) {
    if (predictions.isEmpty()) {
      throw new IllegalArgumentException("There is no curve of nothing");
    }
    List<Point> points = curve(predictions);
    List<Point> ideal = ideal(predictions);
    return new RiskCoverage(points, ideal, area(points), area(ideal));
  }

  private static List<Point> curve(List<Prediction> predictions) {
    List<Prediction> sorted =
        predictions.stream()
            .sorted(Comparator.comparingDouble(Prediction::confidence).reversed())
            .toList();
    List<Point> points = new ArrayList<>();
    int wrong = 0;
    for (int i = 0; i < sorted.size(); i++) {
      wrong += sorted.get(i).correct() ? 0 : 1;
      double confidence = sorted.get(i).confidence();
      if (i + 1 == sorted.size() || sorted.get(i + 1).confidence() < confidence) {
        points.add(point(confidence, i + 1, wrong, sorted.size()));
      }
    }
    return points;
  }

  private static List<Point> ideal(List<Prediction> predictions) {
    int all = predictions.size();
    int correct = Share.of(predictions, Prediction::correct).part();
    List<Point> points = new ArrayList<>();
    for (int answered = 1; answered <= all; answered++) {
      points.add(
          point(1 - (double) answered / all, answered, Math.max(0, answered - correct), all));
    }
    return points;
  }

  private static Point point(double threshold, int answered, int wrong, int all) {
    return new Point(threshold, (double) answered / all, (double) wrong / answered);
  }

  private static double area(List<Point> points) {
    double area = 0;
    double covered = 0;
    for (Point point : points) {
      area += (point.coverage() - covered) * point.risk();
      covered = point.coverage();
    }
    return area;
  }

  /**
   * One threshold.
   *
   * @param threshold confidence from which on the system answers
   * @param coverage share of the needs that it answers, above 0 and up to 1
   * @param risk share of these that is wrong, 0 to 1
   */
  public record Point(double threshold, double coverage, double risk) {}
}
