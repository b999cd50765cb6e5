package cn.tianwen.accounts.web;

import cn.tianwen.accounts.people.ChangedMeanwhileException;
import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.people.NoSuchRecordException;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.web.problem.FieldError;
import cn.tianwen.web.problem.Problem;
import cn.tianwen.web.problem.ProblemSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What somebody may not see is missing, what they may not do is refused. */
@Component
class AccountProblems implements ProblemSource {

  @Override
  public Optional<Problem> find(Exception exception) {
    return switch (exception) {
      case NoSuchRecordException missing -> Optional.of(Problem.of(404, "没有找到", sentence(missing)));
      case AccessDeniedException refused -> Optional.of(Problem.of(403, "没有权限", sentence(refused)));
      case ChangedMeanwhileException changed ->
          Optional.of(Problem.of(409, "已被别人修改", sentence(changed)));
      case InvalidRecordException invalid -> Optional.of(Problem.invalid(errors(invalid)));
      default -> Optional.empty();
    };
  }

  private static List<FieldError> errors(InvalidRecordException invalid) {
    return invalid.problems().stream()
        .map(problem -> new FieldError(problem.field(), problem.sentence()))
        .toList();
  }

  private static String sentence(Exception exception) {
    return String.valueOf(exception.getMessage());
  }
}
