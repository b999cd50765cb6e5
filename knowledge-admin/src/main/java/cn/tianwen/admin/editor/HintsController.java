package cn.tianwen.admin.editor;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.content.ContentStore;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.OriginalFile;
import cn.tianwen.editorial.finding.Findings;
import cn.tianwen.web.problem.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What stands beside the text while somebody writes: what the checks found, and the original file.
 */
@Controller
class HintsController {

  private final Editorial editorial;
  private final Findings findings;
  private final ContentStore store;

  HintsController(Editorial editorial, Findings findings, ContentStore store) {
    this.editorial = editorial;
    this.findings = findings;
    this.store = store;
  }

  /** Checks the text as it is saved, unless that was done. */
  @GetMapping("/items/{id}/hints")
  String hints(SignedIn signedIn, @PathVariable UUID id, Model model) {
    Principal who = signedIn.principal();
    ContentItem item = editorial.items().get(who, id);
    model.addAttribute(
        "findings",
        findings.list(who, id, item.currentVersion()).stream()
            .filter(finding -> !finding.isDismissed())
            .toList());
    return "knowledge-admin/hints";
  }

  /** Never shown in the browser, because anything may be in it. */
  @GetMapping("/items/{id}/original")
  void original(SignedIn signedIn, @PathVariable UUID id, HttpServletResponse response)
      throws IOException {
    Principal who = signedIn.principal();
    ContentItem item = editorial.items().get(who, id);
    OriginalFile original =
        editorial.items().version(who, id, item.currentVersion()).text().original();
    Optional<SeekableByteChannel> kept =
        original == null ? Optional.empty() : store.open(original.key());
    if (original == null || kept.isEmpty()) {
      throw new NotFoundException("这条内容没有原文件。");
    }
    response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(original.name(), StandardCharsets.UTF_8)
            .build()
            .toString());
    try (InputStream in = Channels.newInputStream(kept.get())) {
      response.setContentLengthLong(kept.get().size());
      in.transferTo(response.getOutputStream());
    }
  }
}
