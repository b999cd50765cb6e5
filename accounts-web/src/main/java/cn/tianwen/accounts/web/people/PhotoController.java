package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.ExpertProfile;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.forms.FormErrors;
import cn.tianwen.accounts.web.forms.Notice;
import cn.tianwen.accounts.web.photo.InvalidPhotoException;
import cn.tianwen.accounts.web.photo.PhotoReader;
import cn.tianwen.accounts.web.photo.Photos;
import cn.tianwen.web.problem.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The photo of an expert, for those who keep the record. */
@Controller
class PhotoController {

  private final Accounts accounts;
  private final PersonPages pages;
  private final Photos photos;

  PhotoController(Accounts accounts, PersonPages pages, Photos photos) {
    this.accounts = accounts;
    this.pages = pages;
    this.photos = photos;
  }

  @GetMapping("/people/{id}/photo")
  ResponseEntity<byte[]> photo(SignedIn signedIn, @PathVariable UUID id) throws IOException {
    ExpertProfile expert = accounts.people().get(signedIn.principal(), id).expert();
    String key = expert == null ? null : expert.photo();
    if (key == null) {
      throw new NotFoundException("没有照片。");
    }
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
        .body(photos.find(key).orElseThrow(() -> new NotFoundException("照片不在了，请重新上传。")));
  }

  @PostMapping("/people/{id}/photo")
  String upload(
      SignedIn signedIn,
      @PathVariable UUID id,
      @RequestParam long version,
      @RequestParam MultipartFile picture,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect)
      throws IOException {
    Person person = accounts.people().get(signedIn.principal(), id);
    if (!accounts.staffDesk().abilities(signedIn.principal(), person).edit()) {
      throw new AccessDeniedException(Operation.EDIT_PERSON);
    }
    ExpertProfile expert = person.expert();
    if (expert == null) {
      throw new NotFoundException("只有专家档案可以放照片。");
    }
    FormErrors errors = new FormErrors();
    errors.require(!picture.isEmpty(), "picture", "请先选择一张照片。");
    errors.require(
        picture.getSize() <= PhotoReader.LARGEST_FILE, "picture", "照片不能超过 5 MB，请压缩后再上传。");
    try {
      if (!errors.any()) {
        String key = photos.keep(picture.getBytes());
        accounts
            .people()
            .change(
                signedIn.principal(), id, version, PersonDrafting.withPhoto(person, expert, key));
        if (!key.equals(expert.photo())) {
          photos.forget(expert.photo());
        }
        Notice.say(redirect, "照片已更换。");
        return "redirect:/people/" + id;
      }
    } catch (InvalidPhotoException e) {
      errors.add("picture", e.sentence());
    }
    model.addAttribute("errors", errors);
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return pages.show(signedIn.principal(), id, model);
  }
}
