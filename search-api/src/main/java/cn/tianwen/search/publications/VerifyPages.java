package cn.tianwen.search.publications;

import cn.tianwen.editorial.issue.IssueCode;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Whether a file is genuine: by the code that is printed on it, or by the file itself. */
@Controller
@Hidden
class VerifyPages {

  private final Verifier verifier;

  VerifyPages(Verifier verifier) {
    this.verifier = verifier;
  }

  /**
   * Asks for code or file.
   *
   * @param code as typed; leads on to its own address
   */
  @GetMapping("/verify")
  String ask(@RequestParam(required = false) @Nullable String code, Model model) {
    if (code == null) {
      return "search-api/verify";
    }
    Optional<String> read = IssueCode.read(code);
    if (read.isPresent()) {
      return "redirect:/verify/" + read.get();
    }
    model.addAttribute("code", code.strip());
    model.addAttribute("fault", "查验码是 12 位字母和数字，请照着页脚上印的再输一次。");
    return "search-api/verify";
  }

  /** The answer to a code; where the QR leads. */
  @GetMapping("/verify/{code}")
  String code(@PathVariable String code, HttpServletRequest request, Model model) {
    model.addAttribute("answer", verifier.verifyCode(code, request));
    // Only what can be a code is shown again: anything else may be a number of somebody.
    model.addAttribute("typed", IssueCode.read(code).orElse(""));
    model.addAttribute("byContent", false);
    return "search-api/verification";
  }

  /**
   * The answer to a file.
   *
   * @param sha256 what a browser worked out by itself; empty when it sends the file
   */
  @PostMapping("/verify/file")
  String file(
      @RequestParam(defaultValue = "") String sha256,
      @RequestParam(required = false) @Nullable MultipartFile file,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    boolean sent = file != null && !file.isEmpty();
    if (sha256.isBlank() && !sent) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("fileFault", "请先选择要查验的文件。");
      return "search-api/verify";
    }
    String hash =
        sha256.isBlank() && file != null ? Verifier.sha256(file.getInputStream()) : sha256;
    model.addAttribute("answer", verifier.verifyContent(hash, request));
    model.addAttribute("byContent", true);
    return "search-api/verification";
  }
}
