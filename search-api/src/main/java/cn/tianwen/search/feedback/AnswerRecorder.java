package cn.tianwen.search.feedback;

import cn.tianwen.search.similar.AnswerJournal;
import cn.tianwen.search.similar.SimilarAnswer;
import cn.tianwen.search.similar.SimilarCase;
import cn.tianwen.search.similar.SimilarQuery;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Puts every answer into the queue to PostgreSQL. Thread-safe. */
final class AnswerRecorder implements AnswerJournal {

  private final AnswerQueue queue;
  private final AnswerVersions versions;
  private final Clock clock;

  AnswerRecorder(AnswerQueue queue, AnswerVersions versions, Clock clock) {
    this.queue = queue;
    this.versions = versions;
    this.clock = clock;
  }

  @Override
  public void record(SimilarQuery query, SimilarAnswer answer, List<SimilarCase> shown) {
    queue.offer(
        new ShownAnswer(
            UUID.fromString(answer.requestId()),
            clock.instant(),
            query.reported(),
            answer.advice(),
            versions,
            IntStream.range(0, shown.size())
                .mapToObj(i -> new ShownCase(shown.get(i).id(), i + 1, shown.get(i).confidence()))
                .toList()));
  }
}
