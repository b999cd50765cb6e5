package cn.tianwen.web.problem;

import java.util.Optional;

/** What the exceptions of another module mean to callers. A bean for each such module. */
@FunctionalInterface
public interface ProblemSource {

  /** The problem of an exception; empty when the exception belongs to somebody else. */
  Optional<Problem> find(Exception exception);
}
