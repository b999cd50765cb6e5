package cn.tianwen.admin.upload;

import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.forms.FormErrors;
import cn.tianwen.accounts.web.forms.FormValues;
import cn.tianwen.editorial.TextMask;
import cn.tianwen.web.problem.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes files that are to become drafts, and shows how far their reading is. */
@Controller
class UploadController {

  private static final int MOST_FILES = 20;
  private static final int LONGEST_NAME = 200;

  private final Readings readings;
  private final WritingPlaces places;
  private final TextMask mask;
  private final Path workFolder;

  UploadController(
      Readings readings, WritingPlaces places, TextMask mask, UploadProperties properties) {
    this.readings = readings;
    this.places = places;
    this.mask = mask;
    workFolder = properties.workDirectory();
  }

  @GetMapping("/items/upload")
  String blank(SignedIn signedIn, Model model) {
    places.requireWriter(signedIn.principal());
    return page(signedIn, FormValues.empty(), new FormErrors(), model);
  }

  @PostMapping("/items/upload")
  String upload(
      SignedIn signedIn,
      @RequestParam MultiValueMap<String, String> posted,
      @RequestParam(name = "files", required = false) List<MultipartFile> files,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    places.requireWriter(signedIn.principal());
    FormValues form = FormValues.of(posted);
    List<MultipartFile> chosen =
        Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
            .filter(file -> !Objects.toString(file.getOriginalFilename(), "").isEmpty())
            .toList();
    FormErrors errors = check(signedIn, form, chosen);
    boolean part = request.getHeader("HX-Request") != null;
    if (errors.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      String page = page(signedIn, form, errors, model);
      return part ? "accounts-web/people-parts :: errors" : page;
    }
    DraftPlace place =
        new DraftPlace(form.text("region"), form.text("institution"), form.has("again", "true"));
    Reading reading = readings.start(signedIn.principal(), place, arrived(chosen));
    String address = "/items/upload/" + reading.id();
    if (part) {
      response.setHeader("HX-Redirect", address);
      model.addAttribute("reading", reading);
      return "knowledge-admin/reading :: reading";
    }
    return "redirect:" + address;
  }

  @GetMapping("/items/upload/{id}")
  String progress(
      SignedIn signedIn,
      @PathVariable UUID id,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Reading reading =
        readings
            .find(signedIn.id(), id)
            .orElseThrow(
                () -> new NotFoundException("这次上传的进度已经看不到了。已经成为草稿的，在“内容”里能找到；没有的，请再上传一次。"));
    List<FileProgress> files = reading.files();
    boolean part = request.getHeader("HX-Request") != null;
    if (part && files.size() == 1 && files.getFirst().item() != null) {
      response.setHeader("HX-Redirect", "/items/" + files.getFirst().item() + "/edit");
    }
    model.addAttribute("reading", reading);
    return part ? "knowledge-admin/reading :: reading" : "knowledge-admin/reading";
  }

  private FormErrors check(SignedIn signedIn, FormValues form, List<MultipartFile> files) {
    int institution = form.text("institution").length();
    return new FormErrors()
        .require(!files.isEmpty(), "files", "请选择文件。")
        .require(files.size() <= MOST_FILES, "files", "一次最多 %d 个文件，请分几次上传。".formatted(MOST_FILES))
        .require(
            places.mayWriteIn(signedIn.principal(), form.text("region")), "region", "请选择内容所属的区划。")
        .require(institution >= 2 && institution <= 100, "institution", "请写发布单位的全称，2 至 100 个字。");
  }

  private List<UploadedFile> arrived(List<MultipartFile> files) throws IOException {
    Files.createDirectories(workFolder);
    List<UploadedFile> arrived = new ArrayList<>();
    for (MultipartFile file : files) {
      Path target = Files.createTempFile(workFolder, "upload", ".in");
      file.transferTo(target);
      arrived.add(new UploadedFile(name(file), target));
    }
    return arrived;
  }

  /** Without folders, which some browsers send, and without personal numbers. */
  private String name(MultipartFile file) {
    String given = Objects.toString(file.getOriginalFilename(), "").replace('\\', '/');
    String name = mask.mask(given.substring(given.lastIndexOf('/') + 1).replaceAll("\\p{C}", ""));
    int from = Math.max(0, name.length() - LONGEST_NAME);
    return name.isBlank() ? "文件" : name.substring(from);
  }

  private String page(SignedIn signedIn, FormValues form, FormErrors errors, Model model) {
    boolean untouched = form.fields().isEmpty();
    model.addAttribute("form", form);
    model.addAttribute("errors", errors);
    model.addAttribute("regionOptions", places.regions(signedIn.principal()));
    model.addAttribute(
        "region", untouched ? places.usualRegion(signedIn.principal()) : form.text("region"));
    model.addAttribute(
        "institution",
        untouched ? places.usualInstitution(signedIn.principal()) : form.text("institution"));
    return "knowledge-admin/upload";
  }
}
