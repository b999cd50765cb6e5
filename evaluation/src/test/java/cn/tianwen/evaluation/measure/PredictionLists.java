package cn.tianwen.evaluation.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Predictions by the groups that a test speaks of. */
final class PredictionLists {

  private PredictionLists() {}

  /** So many correct and so many wrong ones of one confidence. */
  static List<Prediction> group(double confidence, int correct, int wrong) {
    return IntStream.range(0, correct + wrong)
        .mapToObj(i -> new Prediction(confidence, i < correct))
        .toList();
  }

  @SafeVarargs
  static List<Prediction> of(List<Prediction>... groups) {
    return Stream.of(groups).flatMap(List::stream).toList();
  }

  static List<Prediction> reversed(List<Prediction> predictions) {
    List<Prediction> reversed = new ArrayList<>(predictions);
    Collections.reverse(reversed);
    return reversed;
  }
}
