package cn.tianwen.accounts.web.roster;

import cn.tianwen.accounts.roster.RosterBusyException;
import cn.tianwen.accounts.roster.RosterColumn;
import cn.tianwen.accounts.roster.RosterImport;
import cn.tianwen.accounts.roster.RosterKind;
import cn.tianwen.accounts.roster.RosterRun;
import cn.tianwen.accounts.roster.RosterTemplate;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.rows.UnreadableFileException;
import cn.tianwen.web.problem.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Handing in a file, how far its import is, and what was refused. */
@Controller
@RequestMapping("/people/import")
class RosterPages {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final RosterImport imports;

  RosterPages(RosterImport imports) {
    this.imports = imports;
  }

  @GetMapping
  ModelAndView form(SignedIn who, @RequestParam(defaultValue = "EXPERTS") RosterKind kind) {
    return form(who, kind, "", HttpStatus.OK);
  }

  private ModelAndView form(SignedIn who, RosterKind kind, String fault, HttpStatus status) {
    imports.requireRight(who.principal(), kind);
    ModelAndView page = new ModelAndView("accounts-web/roster", status);
    page.addObject("kind", kind);
    page.addObject("kinds", imports.listKinds(who.principal()));
    page.addObject("columns", RosterColumn.list(kind));
    page.addObject("runs", imports.list(who.principal()));
    page.addObject("fault", fault);
    page.addObject("zone", ZONE);
    return page;
  }

  @PostMapping
  ModelAndView handIn(SignedIn who, @RequestParam RosterKind kind, @RequestParam MultipartFile file)
      throws IOException {
    if (file.isEmpty()) {
      return form(who, kind, "请选择要导入的文件；文件不能是空的。", HttpStatus.BAD_REQUEST);
    }
    try (InputStream content = file.getInputStream()) {
      String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
      RosterRun run = imports.start(who.principal(), kind, name, content);
      return new ModelAndView("redirect:/people/import/" + run.id());
    } catch (UnreadableFileException e) {
      return form(who, kind, String.valueOf(e.getMessage()), HttpStatus.BAD_REQUEST);
    } catch (RosterBusyException e) {
      return form(who, kind, String.valueOf(e.getMessage()), HttpStatus.CONFLICT);
    }
  }

  @GetMapping("/{id}")
  ModelAndView run(SignedIn who, @PathVariable UUID id) {
    return run("accounts-web/roster-run", who, id);
  }

  @GetMapping("/{id}/progress")
  ModelAndView progress(SignedIn who, @PathVariable UUID id) {
    return run("accounts-web/roster-run :: progress", who, id).addObject("part", true);
  }

  private ModelAndView run(String view, SignedIn who, UUID id) {
    RosterRun run = imports.find(who.principal(), id).orElseThrow(RosterPages::none);
    return new ModelAndView(view)
        .addObject("run", run)
        .addObject("rejects", imports.hasRejects(who.principal(), run))
        .addObject("part", false);
  }

  @GetMapping("/{id}/rejects")
  ResponseEntity<Resource> rejects(SignedIn who, @PathVariable UUID id) {
    return imports
        .openRejects(who.principal(), id)
        .map(file -> RosterPages.<Resource>download("退回的行.csv", new FileSystemResource(file)))
        .orElseThrow(RosterPages::none);
  }

  @GetMapping("/template.csv")
  ResponseEntity<String> template(SignedIn who, @RequestParam RosterKind kind) {
    return download(kind.label() + "名单模板.csv", RosterTemplate.csv(kind));
  }

  private static <T> ResponseEntity<T> download(String name, T content) {
    return ResponseEntity.ok()
        .contentType(CSV)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(content);
  }

  private static NotFoundException none() {
    return new NotFoundException("没有这次导入，或者它不归您管。请从导入页面重新打开。");
  }
}
