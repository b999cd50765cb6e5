package cn.tianwen.evaluation.load;

import java.io.IOException;

/** One side of a comparison. Used by several threads at the same time. */
interface RequestSender {

  /**
   * Sends a request and reads the whole answer.
   *
   * @param number which of the prepared requests; starts again from the first after the last
   * @throws IOException when the answer is not a good one, or does not come
   */
  void send(int number) throws IOException, InterruptedException;
}
