package cn.tianwen.admin.pictures;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.editorial.intake.Uploads;
import cn.tianwen.web.problem.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes pictures for the editor, and shows them to those who may read what they stand in. */
@Controller
class PictureController {

  private final Accounts accounts;
  private final Pictures pictures;
  private final OwnPictures own;
  private final Uploads uploads;

  PictureController(Accounts accounts, Pictures pictures, OwnPictures own, Uploads uploads) {
    this.accounts = accounts;
    this.pictures = pictures;
    this.own = own;
    this.uploads = uploads;
  }

  /**
   * A picture that was taken.
   *
   * @param key in the content store
   * @param address of it on this site
   */
  record Taken(String key, String address) {}

  @PostMapping("/pictures")
  ResponseEntity<Taken> take(SignedIn signedIn, @RequestParam MultipartFile picture)
      throws IOException {
    if (accounts.rules().scope(signedIn.principal(), Operation.SUBMIT_CONTENT).isNothing()) {
      throw new AccessDeniedException(Operation.SUBMIT_CONTENT);
    }
    if (picture.getSize() > Pictures.LARGEST_FILE) {
      throw new InvalidPictureException("图片不能超过 20 MB，请压缩后再上传。");
    }
    Path arrived = Files.createTempFile("picture", ".in");
    try {
      picture.transferTo(arrived);
      String key = pictures.keep(arrived);
      uploads.notePicture(signedIn.principal(), key);
      return ResponseEntity.status(201)
          .contentType(MediaType.APPLICATION_JSON)
          .body(new Taken(key, "/pictures/" + key));
    } finally {
      Files.deleteIfExists(arrived);
    }
  }

  @GetMapping("/pictures/{key:[0-9a-f]{64}}")
  void show(SignedIn signedIn, @PathVariable String key, HttpServletResponse response)
      throws IOException {
    if (!own.maySee(signedIn.principal(), key)) {
      throw missing();
    }
    Pictures.Kept picture = pictures.open(key).orElseThrow(PictureController::missing);
    try (InputStream in = Channels.newInputStream(picture.content())) {
      response.setContentType(picture.mediaType());
      response.setContentLengthLong(picture.content().size());
      in.transferTo(response.getOutputStream());
    }
  }

  private static NotFoundException missing() {
    return new NotFoundException("没有这张图片，或者它不在您能看的内容里。");
  }
}
