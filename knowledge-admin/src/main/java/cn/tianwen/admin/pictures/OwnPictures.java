package cn.tianwen.admin.pictures;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.admin.sanitise.PictureIntake;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.intake.Uploads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * What becomes of the pictures in what somebody writes: new ones are kept as theirs, and they may
 * use those that they may see. Thread-safe.
 */
public final class OwnPictures {

  private final Pictures pictures;
  private final Uploads uploads;
  private final Editorial editorial;

  /** Takes what it works with. */
  public OwnPictures(Pictures pictures, Uploads uploads, Editorial editorial) {
    this.pictures = pictures;
    this.uploads = uploads;
    this.editorial = editorial;
  }

  /** Whether somebody may see a picture: it stands in an item of theirs, or is their upload. */
  public boolean maySee(Principal who, String key) {
    return uploads.isPictureOf(who, key) || editorial.items().picture(who, key);
  }

  /** The pictures of what somebody writes. */
  public PictureIntake of(Principal who) {
    return new PictureIntake() {
      @Override
      public boolean mayUse(String key) {
        return maySee(who, key);
      }

      @Override
      public Optional<String> store(byte[] picture) {
        try {
          String key = pictures.keep(picture);
          uploads.notePicture(who, key);
          return Optional.of(key);
        } catch (InvalidPictureException e) {
          return Optional.empty();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }
}
