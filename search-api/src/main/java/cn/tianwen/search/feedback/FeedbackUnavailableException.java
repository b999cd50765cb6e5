package cn.tianwen.search.feedback;

import cn.tianwen.web.problem.UnavailableException;

/** The database of feedback is away. */
public final class FeedbackUnavailableException extends UnavailableException {

  private static final long serialVersionUID = 1L;

  FeedbackUnavailableException(Throwable cause) {
    super("反馈暂时不能保存", "反馈暂时保存不了，请稍后再点一次；找类似照常可用。", cause);
  }
}
