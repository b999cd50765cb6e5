package cn.tianwen.admin.issue;

import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.issue.IssuedFile;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Whose copy a picture shows, for those who may publish. The picture is not kept. */
@Controller
class TraceController {

  private static final long LARGEST = 40L * 1024 * 1024;

  private final Editorial editorial;

  TraceController(Editorial editorial) {
    this.editorial = editorial;
  }

  @GetMapping("/trace")
  String ask(SignedIn signedIn) {
    require(signedIn);
    return "knowledge-admin/trace";
  }

  @PostMapping("/trace")
  ModelAndView trace(
      SignedIn signedIn, @RequestParam(required = false) @Nullable MultipartFile file, Model model)
      throws IOException {
    require(signedIn);
    if (file == null || file.isEmpty() || file.getSize() > LARGEST) {
      model.addAttribute("fault", "请选择一张图片或一个 PDF，最大 40 MB。");
      return new ModelAndView("knowledge-admin/trace", HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Optional<Long> mark = MarkedPicture.read(file.getBytes());
    Optional<IssuedFile> found =
        mark.flatMap(number -> editorial.copies().trace(signedIn.principal(), number));
    model.addAttribute("marked", mark.isPresent());
    model.addAttribute("found", found.orElse(null));
    return new ModelAndView("knowledge-admin/trace", HttpStatusCode.valueOf(200));
  }

  private void require(SignedIn signedIn) {
    if (!editorial.copies().mayTrace(signedIn.principal())) {
      throw new AccessDeniedException(Operation.PUBLISH_CONTENT);
    }
  }
}
