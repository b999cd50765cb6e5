package cn.tianwen.embedding;

import java.util.List;

/** Turns texts into vectors of length 1 whose dot product says how near they are in meaning. */
public interface TextEmbedder {

  /** Numbers in a vector. */
  int dimensions();

  /** Name and version of the model; vectors of different models cannot be compared. */
  String model();

  /**
   * The vectors of several texts, in their order. Equal texts get equal vectors up to rounding,
   * whatever they are batched with.
   *
   * @param texts may be empty; a blank text gets the vector of an empty sentence
   */
  List<float[]> embedAll(List<String> texts);

  /** The vector of one text. */
  default float[] embed(String text) {
    return embedAll(List.of(text)).getFirst();
  }
}
