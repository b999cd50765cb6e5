package cn.tianwen.search.feedback;

import cn.tianwen.search.verdict.Verdict;
import cn.tianwen.web.problem.InputCheck;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A verdict before it is checked, from the body of {@code POST /api/similar/{requestId}/feedback}
 * or from a form.
 *
 * @param caseId id of a case that the request showed
 * @param verdict name of a {@link Verdict}
 * @param reason at most {@link Feedback#MAX_REASON} characters
 */
public record FeedbackRequest(
    @Schema(
            description = "案例编号，须是这次查询给出的",
            requiredMode = Schema.RequiredMode.REQUIRED,
            example = "case-0001")
        @Nullable String caseId,
    @Schema(
            description = "有效 EFFECTIVE、部分有效 PARTLY、无效 INEFFECTIVE",
            requiredMode = Schema.RequiredMode.REQUIRED,
            allowableValues = {"EFFECTIVE", "PARTLY", "INEFFECTIVE"})
        @Nullable String verdict,
    @Schema(description = "原因", maxLength = Feedback.MAX_REASON) @Nullable String reason) {

  /**
   * Gives the verdict.
   *
   * @param requestId of the answer that showed the case
   * @return what was given
   * @throws cn.tianwen.web.problem.InvalidInputException naming everything that is wrong
   */
  public Verdict giveTo(Feedback feedback, String requestId) {
    String id = Objects.requireNonNullElse(caseId, "");
    Optional<Verdict> said =
        Arrays.stream(Verdict.values()).filter(one -> one.name().equals(verdict)).findFirst();
    new InputCheck()
        .require(!id.isBlank(), "caseId", "请写明是哪个案例")
        .require(said.isPresent(), "verdict", "应为 EFFECTIVE（有效）、PARTLY（部分有效）或 INEFFECTIVE（无效）")
        .require(reason == null || reason.length() <= Feedback.MAX_REASON, "reason", "不能超过500个字")
        .done();
    feedback.give(requestId, id, said.orElseThrow(), reason);
    return said.orElseThrow();
  }
}
