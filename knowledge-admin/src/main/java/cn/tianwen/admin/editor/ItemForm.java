package cn.tianwen.admin.editor;

import cn.tianwen.accounts.web.forms.EnumText;
import cn.tianwen.accounts.web.forms.FormErrors;
import cn.tianwen.accounts.web.forms.FormValues;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.IndustryTopic;
import cn.tianwen.editorial.IntellectualProperty;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.Licence;
import cn.tianwen.editorial.OriginalFile;
import cn.tianwen.editorial.item.NewItem;
import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.Lexicon;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills the form of an item and reads it. Thread-safe. */
final class ItemForm {

  static final String OWNER = "intellectualProperty.owner";
  static final String LICENCE = "intellectualProperty.licence";
  static final String SOURCE = "intellectualProperty.source";
  static final String TERMS = "intellectualProperty.terms";

  private static final String BETWEEN_CROPS = "[、，,；;\\s]+";

  private final Lexicon lexicon;

  ItemForm(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The form of an item as it is kept. */
  FormValues of(ContentItem item, ItemText text) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    put(fields, "revision", Long.toString(item.revision()));
    put(fields, "kind", item.kind().name());
    put(fields, "region", item.region());
    put(fields, "institution", item.institution());
    put(fields, "title", text.title());
    put(fields, "topic", text.topic() == null ? "" : text.topic().name());
    put(fields, "industry", text.industry() == null ? "" : text.industry());
    put(fields, "crops", String.join("、", text.crops()));
    put(fields, "author", text.author());
    put(fields, "summary", text.summary());
    put(fields, "problem", text.problem());
    put(fields, "body", EditorBody.shown(text.body()));
    IntellectualProperty property = text.intellectualProperty();
    put(fields, OWNER, property.owner());
    put(fields, LICENCE, property.licence() == null ? "" : property.licence().name());
    put(fields, SOURCE, property.source());
    put(fields, TERMS, property.terms());
    return new FormValues(fields);
  }

  /** The form of an item that is to be started. */
  static FormValues blank(String region, String institution) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    put(fields, "kind", ContentKind.TRAINING.name());
    put(fields, "region", region);
    put(fields, "institution", institution);
    return new FormValues(fields);
  }

  private static void put(Map<String, List<String>> fields, String name, String value) {
    fields.put(name, List.of(value));
  }

  /**
   * What was posted; nothing in it counts when errors were noted.
   *
   * @param body sanitised
   * @param original the file that the item was taken from
   */
  NewItem read(FormValues form, String body, @Nullable OriginalFile original, FormErrors errors) {
    Optional<ContentKind> kind = EnumText.find(ContentKind.class, form.text("kind"));
    errors.require(kind.isPresent(), "kind", "请选择类别。");
    boolean ofPlace = kind.filter(ContentKind.LOCAL_INDUSTRY::equals).isPresent();
    boolean ofCase = kind.filter(ContentKind.CASE::equals).isPresent();
    ItemText text =
        new ItemText(
            line(form, "title"),
            // What belongs to another kind is not shown in the form, and not kept.
            ofPlace ? EnumText.find(IndustryTopic.class, form.text("topic")).orElse(null) : null,
            form.text("industry").isEmpty() ? null : form.text("industry"),
            crops(form.text("crops")),
            line(form, "author"),
            line(form, "summary"),
            ofCase ? form.text("problem") : "",
            body,
            property(form),
            original);
    return new NewItem(
        kind.orElse(ContentKind.TRAINING), form.text("region"), line(form, "institution"), text);
  }

  private static IntellectualProperty property(FormValues form) {
    Licence licence = EnumText.find(Licence.class, form.text(LICENCE)).orElse(null);
    String terms = form.text(TERMS);
    return new IntellectualProperty(
        line(form, OWNER),
        licence,
        line(form, SOURCE),
        terms.isEmpty() && licence != null ? StandardTerms.of(licence) : terms);
  }

  /** Texts of one line, whatever was pasted into them. */
  private static String line(FormValues form, String field) {
    return form.text(field).replaceAll("\\s+", " ");
  }

  /** The standard names, as far as the lexicon knows them. */
  private List<String> crops(String text) {
    return Arrays.stream(text.split(BETWEEN_CROPS))
        .filter(name -> !name.isEmpty())
        .map(name -> lexicon.findBySurface(name).map(Concept::label).orElse(name))
        .distinct()
        .toList();
  }
}
