package cn.tianwen.search.similar;

import java.util.List;

/** Keeps what was shown for which need, so that a later verdict can be understood. */
@FunctionalInterface
public interface AnswerJournal {

  /**
   * Takes note of an answer. Returns at once and never fails, whatever becomes of the note.
   *
   * @param query what was asked
   * @param answer what was found
   * @param shown those cases of the answer that the caller gets to see, in their order
   */
  void record(SimilarQuery query, SimilarAnswer answer, List<SimilarCase> shown);
}
