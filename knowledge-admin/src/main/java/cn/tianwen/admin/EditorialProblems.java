package cn.tianwen.admin;

import cn.tianwen.editorial.ChangedMeanwhileException;
import cn.tianwen.editorial.NoSuchItemException;
import cn.tianwen.editorial.NotInThisStateException;
import cn.tianwen.editorial.SeparationOfDutiesException;
import cn.tianwen.editorial.finding.DismissalRefusedException;
import cn.tianwen.editorial.finding.NoSuchFindingException;
import cn.tianwen.web.problem.Problem;
import cn.tianwen.web.problem.ProblemSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the refusals of editorial mean to callers: what one may not read does not exist. */
@Component
class EditorialProblems implements ProblemSource {

  @Override
  public Optional<Problem> find(Exception exception) {
    return switch (exception) {
      case NoSuchItemException missing -> problem(404, "没有找到", missing);
      case NoSuchFindingException missing -> problem(404, "没有找到", missing);
      case SeparationOfDutiesException refused -> problem(403, "不能审这一条", refused);
      case DismissalRefusedException refused -> problem(403, "没有权限", refused);
      case ChangedMeanwhileException changed -> problem(409, "内容已有变动", changed);
      case NotInThisStateException moved -> problem(409, "现在不能这样做", moved);
      default -> Optional.empty();
    };
  }

  private static Optional<Problem> problem(int status, String title, Exception exception) {
    return Optional.of(Problem.of(status, title, String.valueOf(exception.getMessage())));
  }
}
