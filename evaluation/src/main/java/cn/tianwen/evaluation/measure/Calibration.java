package cn.tianwen.evaluation.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether stated probabilities come true.
 *
 * @param equalWidth expected calibration error over ten bins of equal width, 0 to 1: the distance
 *     between mean confidence and share correct, weighted by the number in the bin
 * @param equalMass the same over ten bins of as equal a number as possible; equal confidences stay
 *     in one bin
 * @param brier mean squared distance of the confidence from 1 (correct) or 0 (not), 0 to 1
 * @param bins those of equal width that hold anything
 */
public record Calibration(double equalWidth, double equalMass, double brier, List<Bin> bins) {

  private static final int BINS = 10;

  /** Keeps its own copy. */
  public Calibration {
    bins = List.copyOf(bins);
  }

  /**
   * Measures.
   *
   * @param predictions at least one
   */
  public static Calibration of(List<Prediction> predictions) {
    if (predictions.isEmpty()) {
      throw new IllegalArgumentException("There is no calibration of nothing");
    }
    List<Bin> widths = equalWidth(predictions);
    return new Calibration(
        error(widths, predictions.size()),
        error(equalMass(predictions), predictions.size()),
        brier(predictions),
        widths);
  }

  private static List<Bin> equalWidth(List<Prediction> predictions) {
    List<List<Prediction>> groups = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      groups.add(new ArrayList<>());
    }
    for (Prediction prediction : predictions) {
      int bin = Math.min(BINS - 1, (int) (prediction.confidence() * BINS));
      groups.get(bin).add(prediction);
    }
    return groups.stream().filter(group -> !group.isEmpty()).map(Bin::of).toList();
  }

  private static List<Bin> equalMass(List<Prediction> predictions) {
    List<Prediction> sorted =
        predictions.stream().sorted(Comparator.comparingDouble(Prediction::confidence)).toList();
    List<Bin> bins = new ArrayList<>();
    int start = 0;
    for (int bin = 1; bin <= BINS; bin++) {
      int end = Math.max(start, (int) ((long) sorted.size() * bin / BINS));
      while (end > start
          && end < sorted.size()
          && sorted.get(end).confidence() == sorted.get(end - 1).confidence()) {
        end++;
      }
      if (end > start) {
        bins.add(Bin.of(sorted.subList(start, end)));
      }
      start = end;
    }
    return bins;
  }

  private static double error(List<Bin> bins, int all) {
    return bins.stream()
        .mapToDouble(bin -> bin.count() * Math.abs(bin.confidence() - bin.correct()) / all)
        .sum();
  }

  private static double brier(List<Prediction> predictions) {
    return predictions.stream()
        .mapToDouble(one -> Math.pow(one.confidence() - (one.correct() ? 1 : 0), 2))
        .average()
        .orElse(0);
  }

  /**
   * Predictions of about the same confidence.
   *
   * @param count how many
   * @param confidence their mean confidence
   * @param correct share of them that is correct, 0 to 1
   */
  public record Bin(int count, double confidence, double correct) {

    private static Bin of(List<Prediction> group) {
      return new Bin(
          group.size(),
          group.stream().mapToDouble(Prediction::confidence).average().orElse(0),
          Share.of(group, Prediction::correct).value());
    }
  }
}
