package cn.tianwen.admin.issue;

import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.forms.Notice;
import cn.tianwen.content.ContentStore;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.issue.Edition;
import cn.tianwen.editorial.issue.IssuedFile;
import cn.tianwen.editorial.issue.Recipient;
import cn.tianwen.web.problem.InputCheck;
import cn.tianwen.web.problem.NotFoundException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Copies for somebody, and how far a file is. */
@Controller
class IssueController {

  private static final int LONGEST_NAME = 50;
  private static final int LONGEST_UNIT = 100;

  private final Editorial editorial;
  private final ContentStore contents;

  IssueController(Editorial editorial, ContentStore contents) {
    this.editorial = editorial;
    this.contents = contents;
  }

  @PostMapping("/items/{id}/issue")
  String order(
      SignedIn signedIn,
      @PathVariable UUID id,
      @RequestParam Edition edition,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String unit,
      RedirectAttributes redirect) {
    new InputCheck()
        .require(!name.isBlank(), "name", "请写上领取人的姓名")
        .require(name.strip().length() <= LONGEST_NAME, "name", "最多 50 个字")
        .require(unit.strip().length() <= LONGEST_UNIT, "unit", "最多 100 个字")
        .done();
    editorial.copies().order(signedIn.principal(), id, edition, new Recipient(name, unit));
    Notice.say(redirect, "署名文件已开始生成，好了可以在“PDF 文件”里下载。");
    return "redirect:/items/" + id + "#issue";
  }

  /** A row of the item's page that renews itself. */
  @GetMapping("/items/{id}/issue/{code}/progress")
  String progress(
      SignedIn signedIn, @PathVariable UUID id, @PathVariable String code, Model model) {
    model.addAttribute("file", find(signedIn, id, code));
    return "knowledge-admin/issue :: file";
  }

  @GetMapping("/items/{id}/issue/{code}/file")
  ResponseEntity<InputStreamResource> file(
      SignedIn signedIn, @PathVariable UUID id, @PathVariable String code) throws IOException {
    IssuedFile file = find(signedIn, id, code);
    String key = file.sha256();
    if (key == null) {
      throw new NotFoundException("文件还在生成，请过一会儿再下载。");
    }
    SeekableByteChannel content =
        contents.open(key).orElseThrow(() -> new NotFoundException("文件不在了，请联系维护人员。"));
    String name = file.number() + "（" + file.edition().label() + "）" + file.code() + ".pdf";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .contentLength(content.size())
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(new InputStreamResource(Channels.newInputStream(content)));
  }

  private IssuedFile find(SignedIn signedIn, UUID id, String code) {
    return editorial.copies().list(signedIn.principal(), id).stream()
        .filter(file -> file.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("没有这个文件。"));
  }
}
