package cn.tianwen.admin.editor;

import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.accounts.web.forms.FormValues;
import cn.tianwen.admin.pictures.OwnPictures;
import cn.tianwen.admin.sanitise.BodySanitiser;
import cn.tianwen.admin.sanitise.CleanBody;
import cn.tianwen.admin.upload.WritingPlaces;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.Editorial;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the script of the editor asks for while somebody writes. */
@RestController
class AutosaveController {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private final Editorial editorial;
  private final ItemSaving saving;
  private final WritingPlaces places;
  private final BodySanitiser sanitiser;
  private final OwnPictures pictures;
  private final Clock clock;

  AutosaveController(
      Editorial editorial,
      ItemSaving saving,
      WritingPlaces places,
      BodySanitiser sanitiser,
      OwnPictures pictures,
      Clock clock) {
    this.editorial = editorial;
    this.saving = saving;
    this.places = places;
    this.sanitiser = sanitiser;
    this.pictures = pictures;
    this.clock = clock;
  }

  /**
   * That it was saved.
   *
   * @param revision to be named when it is saved next
   * @param savedAt time of the day, as shown
   */
  record Saved(UUID id, long revision, String savedAt) {}

  /**
   * What is to be put in where somebody pasted.
   *
   * @param html as the editor shows it
   */
  record Pasted(String html, int lostPictures) {}

  @PostMapping(path = "/items/autosave", produces = MediaType.APPLICATION_JSON_VALUE)
  Saved begin(SignedIn signedIn, @RequestParam MultiValueMap<String, String> posted) {
    places.requireWriter(signedIn.principal());
    return saved(saving.create(signedIn.principal(), FormValues.of(posted)));
  }

  @PostMapping(path = "/items/{id}/autosave", produces = MediaType.APPLICATION_JSON_VALUE)
  Saved save(
      SignedIn signedIn,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> posted) {
    Principal who = signedIn.principal();
    ContentItem item = editorial.items().get(who, id);
    if (!editorial.items().mayWrite(who, item)) {
      throw new AccessDeniedException(Operation.SUBMIT_CONTENT);
    }
    return saved(saving.save(who, item, FormValues.of(posted)));
  }

  @PostMapping(path = "/items/paste", produces = MediaType.APPLICATION_JSON_VALUE)
  Pasted paste(SignedIn signedIn, @RequestParam String html) {
    places.requireWriter(signedIn.principal());
    CleanBody clean = sanitiser.clean(html, pictures.of(signedIn.principal()));
    return new Pasted(EditorBody.shown(clean.html()), clean.lostPictures());
  }

  private Saved saved(SavedItem saved) {
    return new Saved(saved.item().id(), saved.item().revision(), TIME.format(clock.instant()));
  }
}
