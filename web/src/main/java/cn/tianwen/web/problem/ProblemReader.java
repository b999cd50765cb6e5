package cn.tianwen.web.problem;

import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns exceptions into problems. What callers cannot mend is logged. */
final class ProblemReader {

  private static final Logger log = LoggerFactory.getLogger(ProblemReader.class);

  private final List<ProblemSource> sources;

  /** Asks the sources of other modules first. */
  ProblemReader(List<ProblemSource> sources) {
    this.sources = List.copyOf(sources);
  }

  Problem read(Exception exception) {
    return sources.stream()
        .flatMap(source -> source.find(exception).stream())
        .findFirst()
        .orElseGet(() -> readOwn(exception));
  }

  private Problem readOwn(Exception exception) {
    return switch (exception) {
      case InvalidInputException invalid -> Problem.invalid(invalid.errors());
      case NotFoundException missing -> Problem.notFound(String.valueOf(missing.getMessage()));
      case UnavailableException away -> {
        log.warn("{}: {}", away.title(), String.valueOf(away.getCause()));
        yield Problem.unavailable(away.title(), away.detail());
      }
      case InvalidParameterException unreadable -> Problem.of(400, "请求有误", "地址或表单里有认不出的字符，请检查后再试。");
      case HttpMessageNotReadableException unreadable -> unreadable(unreadable.getCause());
      case MethodArgumentTypeMismatchException mismatch ->
          invalid(mismatch.getName(), "格式不对：" + shorten(String.valueOf(mismatch.getValue())));
      case MissingServletRequestParameterException missing ->
          invalid(missing.getParameterName(), "不能缺少");
      case ErrorResponse response -> ofStatus(response.getStatusCode().value());
      default -> {
        log.error("Unexpected", exception);
        yield Problem.internal();
      }
    };
  }

  /** The problem of a bare HTTP status. */
  Problem ofStatus(int status) {
    return switch (status) {
      case 401 -> Problem.of(401, "请先登录", "这里要登录后才能用。");
      case 403 -> Problem.of(403, "不能这样提交", "请在本站的页面上提交（页面开得太久请先刷新），或用 application/json 调用接口。");
      case 404 -> Problem.notFound("没有这个地址，请检查网址或回到首页。");
      case 405 -> Problem.of(405, "请求方式不支持", "这个地址不支持这种请求方式。");
      case 406 -> Problem.of(406, "无法按要求的格式回答", "本接口只提供 application/json。");
      case 413 -> Problem.of(413, "请求内容太大", "请缩短内容后再试。");
      case 415 -> Problem.of(415, "内容类型不支持", "请用 application/json 提交。");
      case 429 -> Problem.of(429, "请求太多", "请稍等再试。");
      case 503 -> Problem.unavailable("服务暂时不可用", "服务正忙或正在恢复，请稍后重试。");
      default ->
          status >= 400 && status < 500
              ? Problem.of(status, "请求有误", "请检查请求后再试。")
              : Problem.internal();
    };
  }

  private static Problem unreadable(@Nullable Throwable cause) {
    if (cause instanceof UnrecognizedPropertyException unknown) {
      return invalid(unknown.getPropertyName(), "不认识这个字段");
    }
    if (cause instanceof StreamReadException malformed) {
      return Problem.of(400, "JSON 格式有误", place(malformed));
    }
    if (cause instanceof DatabindException mismatch) {
      return invalid(path(mismatch), "类型不对");
    }
    return Problem.of(400, "JSON 格式有误", "请求正文不能为空，且须是一个 JSON 对象。");
  }

  private static String place(StreamReadException malformed) {
    return "请求正文不是正确的 JSON（第 %d 行第 %d 列附近）。"
        .formatted(malformed.getLocation().getLineNr(), malformed.getLocation().getColumnNr());
  }

  private static String path(DatabindException mismatch) {
    return mismatch.getPath().stream()
        .map(step -> String.valueOf(step.getPropertyName()))
        .findFirst()
        .orElse("请求正文");
  }

  private static Problem invalid(String field, String message) {
    return Problem.invalid(List.of(new FieldError(field, message)));
  }

  private static String shorten(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }
}
