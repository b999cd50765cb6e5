package cn.tianwen.web.problem;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A problem as callers see it.
 *
 * @param status HTTP status
 * @param title the kind of problem, in Chinese
 * @param detail what happened and what to do, in Chinese
 * @param errors inputs that are wrong; empty when the inputs are not the problem
 * @param retryAfterSeconds when to try again; 0 when trying again does not help
 */
public record Problem(
    int status, String title, String detail, List<FieldError> errors, int retryAfterSeconds) {

  static final int RETRY_AFTER_SECONDS = 5;

  /** Copies the errors. */
  public Problem {
    errors = List.copyOf(errors);
  }

  /** The same, with the personal numbers masked that callers gave and are shown again. */
  Problem masked(UnaryOperator<String> mask) {
    return new Problem(
        status,
        title,
        mask.apply(detail),
        errors.stream()
            .map(error -> new FieldError(mask.apply(error.field()), mask.apply(error.message())))
            .toList(),
        retryAfterSeconds);
  }

  /** A problem that no input can mend and no waiting. */
  public static Problem of(int status, String title, String detail) {
    return new Problem(status, title, detail, List.of(), 0);
  }

  /** Inputs are wrong. */
  public static Problem invalid(List<FieldError> errors) {
    return new Problem(400, "请求内容有误", "请按提示修改后再试。", errors, 0);
  }

  static Problem notFound(String detail) {
    return of(404, "没有找到", detail);
  }

  static Problem unavailable(String title, String detail) {
    return new Problem(503, title, detail, List.of(), RETRY_AFTER_SECONDS);
  }

  static Problem internal() {
    return of(500, "服务出错", "系统出了问题，已记录下来，请稍后重试。");
  }
}
