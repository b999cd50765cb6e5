package cn.tianwen.search.cluster;

import cn.tianwen.web.problem.UnavailableException;

/** Elasticsearch is away or too slow. */
public final class SearchUnavailableException extends UnavailableException {

  private static final long serialVersionUID = 1L;

  SearchUnavailableException(Throwable cause) {
    super("检索服务暂时不可用", "检索服务正忙或正在恢复，请稍后重试。", cause);
  }
}
