package cn.tianwen.editorial.review;

import cn.tianwen.editorial.ContentVersion;
import java.util.Optional;

/** Something that may stand against approving a version, e.g. a finding that is open. */
@FunctionalInterface
public interface ReviewGate {

  /**
   * Why the version cannot be approved now, in a Chinese sentence that says what to do. Called in
   * the transaction of the decision.
   */
  Optional<String> obstacle(ContentVersion version);
}
