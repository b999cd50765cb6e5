package cn.tianwen.admin.issue;

import cn.tianwen.editorial.issue.NotPublicException;
import cn.tianwen.web.problem.Problem;
import cn.tianwen.web.problem.ProblemSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Of what is not public nothing is issued. */
@Component
class IssueProblems implements ProblemSource {

  @Override
  public Optional<Problem> find(Exception exception) {
    return exception instanceof NotPublicException hidden
        ? Optional.of(Problem.of(409, "没有公开", String.valueOf(hidden.getMessage())))
        : Optional.empty();
  }
}
