package cn.tianwen.index.hubness;

import cn.tianwen.index.CaseDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Some vectors that stand for a whole collection. Against them the hubness of a vector is measured:
 * its mean cosine to the nearest hundredth of the sample (Radovanović et al. 2010, Conneau et al.
 * 2018). Immutable.
 */
public final class VectorSample {

  /** More vectors than this are not kept. */
  public static final int CAPACITY = 1_000;

  /** With fewer vectors than this, hubness says more about the sample than about the collection. */
  private static final int ENOUGH = 256;

  private static final int FEWEST_NEIGHBOURS = 3;
  private static final float NEIGHBOUR_SHARE = 0.01f;

  /** From here on a sampled vector is the measured one itself, or a case that says the same. */
  private static final float SAME = 0.9999f;

  private final List<float[]> vectors;

  /** The vectors dimension by dimension, so that the compiler can work on many of them at once. */
  private final float[][] dimensions;

  private VectorSample(List<float[]> vectors) {
    this.vectors = vectors;
    this.dimensions = new float[CaseDocument.DIMENSIONS][vectors.size()];
    for (int i = 0; i < vectors.size(); i++) {
      float[] vector = checked(vectors.get(i));
      for (int d = 0; d < vector.length; d++) {
        dimensions[d][i] = vector[d];
      }
    }
  }

  /**
   * A sample of the first {@link #CAPACITY} of these vectors.
   *
   * @param vectors {@link CaseDocument#DIMENSIONS} numbers of length 1 each; may be empty
   */
  public static VectorSample of(List<float[]> vectors) {
    return new VectorSample(
        vectors.subList(0, Math.min(vectors.size(), CAPACITY)).stream()
            .map(float[]::clone)
            .toList());
  }

  /** This sample, filled up to {@link #CAPACITY} with the first of these vectors. */
  public VectorSample plus(List<float[]> more) {
    if (vectors.size() >= CAPACITY || more.isEmpty()) {
      return this;
    }
    List<float[]> all = new ArrayList<>(vectors);
    all.addAll(more);
    return of(all);
  }

  /** Number of vectors, at most {@link #CAPACITY}. */
  public int size() {
    return vectors.size();
  }

  /** Whether there are vectors enough, at least 256, to stand for a collection. */
  public boolean isEnough() {
    return vectors.size() >= ENOUGH;
  }

  /**
   * The case with the hubness of its vector; with an unknown one when it has no vector or the
   * sample is not {@linkplain #isEnough() enough}.
   */
  public CaseDocument measure(CaseDocument document) {
    boolean measurable = isEnough() && document.vector().length > 0;
    return document.withHubness(measurable ? hubness(document.vector()) : null);
  }

  /**
   * Mean cosine to the nearest hundredth of the sample, at least three vectors; the vector itself
   * (cosine above 0.9999) is left out.
   *
   * @param vector {@link CaseDocument#DIMENSIONS} numbers of length 1
   * @return -1 to 1; 1 when the whole sample is the vector itself
   * @throws IllegalStateException when the sample is empty
   */
  public float hubness(float[] vector) {
    if (vectors.isEmpty()) {
      throw new IllegalStateException("There is nothing to measure hubness against");
    }
    float[] cosines = cosines(checked(vector));
    Arrays.sort(cosines);
    int end = cosines.length;
    while (end > 0 && cosines[end - 1] > SAME) {
      end--;
    }
    if (end == 0) {
      return 1;
    }
    int neighbours = Math.max(FEWEST_NEIGHBOURS, Math.round(cosines.length * NEIGHBOUR_SHARE));
    int start = Math.max(0, end - neighbours);
    float sum = 0;
    for (int i = start; i < end; i++) {
      sum += cosines[i];
    }
    return Math.max(-1, sum / (end - start));
  }

  private float[] cosines(float[] vector) {
    float[] cosines = new float[vectors.size()];
    for (int d = 0; d < vector.length; d++) {
      float weight = vector[d];
      float[] dimension = dimensions[d];
      for (int i = 0; i < cosines.length; i++) {
        cosines[i] += weight * dimension[i];
      }
    }
    return cosines;
  }

  private static float[] checked(float[] vector) {
    if (vector.length != CaseDocument.DIMENSIONS) {
      throw new IllegalArgumentException(
          "A vector of " + vector.length + " numbers, not " + CaseDocument.DIMENSIONS);
    }
    return vector;
  }
}
