package cn.tianwen.search.publications;

import cn.tianwen.web.problem.InvalidInputException;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/verify/{code}} and {@code POST /api/verify}. */
@RestController
@RequestMapping(path = "/api/verify", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "发布的内容")
class VerifyController {

  private static final Pattern SHA256 = Pattern.compile("(?i)[0-9a-f]{64}");

  private final Verifier verifier;

  VerifyController(Verifier verifier) {
    this.verifier = verifier;
  }

  /**
   * A content to verify.
   *
   * @param sha256 of the file in hex, 64 characters
   */
  record Content(@JsonProperty("sha256") @Nullable String sha256) {}

  @Operation(summary = "按印在文件上的查验码查验", description = "查不到时 verdict 是 UNKNOWN，不是错误。")
  @ApiResponse(responseCode = "429", description = "查得太频繁，请按 Retry-After 稍后再试")
  @GetMapping("/{code}")
  VerificationView code(
      @Parameter(description = "12 位，可带连字符，不分大小写") @PathVariable String code,
      HttpServletRequest request) {
    return verifier.verifyCode(code, request);
  }

  @Operation(summary = "按文件的 SHA-256 查验", description = "只有与签发的文件一个字节都不差才是 GENUINE。")
  @ApiResponse(responseCode = "400", description = "不是 SHA-256")
  @ApiResponse(responseCode = "429", description = "查得太频繁，请按 Retry-After 稍后再试")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  VerificationView content(@RequestBody Content content, HttpServletRequest request) {
    @Nullable String sha256 = content.sha256();
    if (sha256 == null || !SHA256.matcher(sha256.strip()).matches()) {
      throw InvalidInputException.of("sha256", "应为64位十六进制数");
    }
    return verifier.verifyContent(sha256, request);
  }
}
