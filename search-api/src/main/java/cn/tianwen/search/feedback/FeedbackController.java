package cn.tianwen.search.feedback;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST} and {@code DELETE /api/similar/{requestId}/feedback}. */
@RestController
@Tag(name = "找类似")
class FeedbackController {

  private static final String ADDRESS = "/api/similar/{requestId}/feedback";

  private final Feedback feedback;

  FeedbackController(Feedback feedback) {
    this.feedback = feedback;
  }

  @Operation(summary = "反馈某个案例是否有效", description = "对同一次查询的同一案例再次反馈，以最后一次为准。")
  @ApiResponse(responseCode = "204", description = "已记下")
  @ApiResponse(responseCode = "400", description = "内容有误，或这次查询没有给出这个案例")
  @ApiResponse(responseCode = "404", description = "没有这次查询的记录")
  @ApiResponse(responseCode = "503", description = "暂时不能保存，请按 Retry-After 稍后再试")
  @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void give(
      @Parameter(description = "找类似时返回的 requestId") @PathVariable String requestId,
      @RequestBody FeedbackRequest request) {
    request.giveTo(feedback, requestId);
  }

  @Operation(summary = "撤销反馈", description = "没有反馈过时什么也不做。")
  @ApiResponse(responseCode = "204", description = "已撤销")
  @ApiResponse(responseCode = "404", description = "没有这次查询的记录")
  @ApiResponse(responseCode = "503", description = "暂时不能保存，请按 Retry-After 稍后再试")
  @DeleteMapping(ADDRESS)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void takeBack(
      @Parameter(description = "找类似时返回的 requestId") @PathVariable String requestId,
      @Parameter(description = "案例编号") @RequestParam String caseId) {
    feedback.takeBack(requestId, caseId);
  }
}
