package cn.tianwen.evaluation.relevance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a system answered.
 *
 * @param ids of the documents, the best first
 * @param assessment what it said of them; null for a system that only ranks
 */
record SystemAnswer(List<String> ids, @Nullable Assessment assessment) {

  SystemAnswer {
    ids = List.copyOf(ids);
  }
}
