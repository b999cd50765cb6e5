package cn.tianwen.admin.editor;

import cn.tianwen.accounts.people.InvalidRecordException;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.web.forms.FormErrors;
import cn.tianwen.accounts.web.forms.FormValues;
import cn.tianwen.admin.pictures.OwnPictures;
import cn.tianwen.admin.sanitise.BodySanitiser;
import cn.tianwen.admin.sanitise.CleanBody;
import cn.tianwen.admin.upload.WritingPlaces;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.OriginalFile;
import cn.tianwen.editorial.item.NewItem;
import org.jspecify.annotations.Nullable;

/** Keeps what the form of an item says, by hand or by itself alike. Thread-safe. */
final class ItemSaving {

  private final Editorial editorial;
  private final BodySanitiser sanitiser;
  private final OwnPictures pictures;
  private final WritingPlaces places;
  private final ItemForm forms;

  ItemSaving(
      Editorial editorial,
      BodySanitiser sanitiser,
      OwnPictures pictures,
      WritingPlaces places,
      ItemForm forms) {
    this.editorial = editorial;
    this.sanitiser = sanitiser;
    this.pictures = pictures;
    this.places = places;
    this.forms = forms;
  }

  /**
   * Starts an item.
   *
   * @throws InvalidRecordException when something is wrong with it; every field is named
   */
  SavedItem create(Principal who, FormValues form) {
    CleanBody body = sanitiser.clean(form.text("body"), pictures.of(who));
    NewItem item = read(who, form, body, null);
    return new SavedItem(editorial.items().create(who, item), body.lostPictures());
  }

  /**
   * Keeps an item that was read at the revision that the form names.
   *
   * @throws InvalidRecordException when something is wrong with it; every field is named
   * @throws cn.tianwen.editorial.ChangedMeanwhileException when it has another revision by now
   */
  SavedItem save(Principal who, ContentItem before, FormValues form) {
    CleanBody body = sanitiser.clean(form.text("body"), pictures.of(who));
    OriginalFile original =
        editorial.items().version(who, before.id(), before.currentVersion()).text().original();
    NewItem item = read(who, form, body, original);
    ContentItem after = editorial.items().save(who, before.id(), revision(form), item);
    return new SavedItem(after, body.lostPictures());
  }

  private NewItem read(
      Principal who, FormValues form, CleanBody body, @Nullable OriginalFile original) {
    FormErrors errors = new FormErrors();
    NewItem item = forms.read(form, body.html(), original, errors);
    int institution = item.institution().codePointCount(0, item.institution().length());
    errors
        .require(places.mayWriteIn(who, item.region()), "region", "请选择内容所属的区划。")
        .require(institution >= 2 && institution <= 100, "institution", "请填写发布单位（2 至 100 个字）。");
    if (errors.any()) {
      throw new InvalidRecordException(errors.list());
    }
    return item;
  }

  private static long revision(FormValues form) {
    String text = form.text("revision");
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
  }
}
