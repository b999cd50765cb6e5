package cn.tianwen.search.publications;

import cn.tianwen.accounts.web.signin.TooManyAttemptsException;
import cn.tianwen.editorial.issue.NotPublicException;
import cn.tianwen.web.problem.Problem;
import cn.tianwen.web.problem.ProblemSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is over is gone, what comes too often waits. */
@Component
class PublicationProblems implements ProblemSource {

  @Override
  public Optional<Problem> find(Exception exception) {
    return switch (exception) {
      case PublicationEndedException ended ->
          Optional.of(Problem.of(410, "已不再公开", ended.sentence()));
      case NotPublicException hidden ->
          Optional.of(Problem.of(409, "没有公开", String.valueOf(hidden.getMessage())));
      case TooManyAttemptsException often ->
          Optional.of(
              new Problem(
                  429,
                  "请求太多",
                  String.valueOf(often.getMessage()),
                  List.of(),
                  Math.toIntExact(often.seconds())));
      default -> Optional.empty();
    };
  }
}
