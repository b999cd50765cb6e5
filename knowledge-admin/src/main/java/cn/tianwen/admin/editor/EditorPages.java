package cn.tianwen.admin.editor;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.web.forms.Choice;
import cn.tianwen.accounts.web.forms.FormErrors;
import cn.tianwen.accounts.web.forms.FormValues;
import cn.tianwen.admin.upload.WritingPlaces;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.IndustryTopic;
import cn.tianwen.editorial.Licence;
import cn.tianwen.editorial.OriginalFile;
import cn.tianwen.editorial.intake.Suggestion;
import cn.tianwen.editorial.intake.Suggestions;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Industry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** Fills the page of the editor. Thread-safe. */
final class EditorPages {

  private final WritingPlaces places;
  private final Industries industries;
  private final Suggestions suggestions;

  EditorPages(WritingPlaces places, Industries industries, Suggestions suggestions) {
    this.places = places;
    this.industries = industries;
    this.suggestions = suggestions;
  }

  /**
   * The standard terms of a licence, for the script of the page.
   *
   * @param licence by its name
   */
  record LicenceTerms(String licence, String terms) {}

  /**
   * Fills the page.
   *
   * @param item null for one that is to be started
   * @param original the file that it was taken from, if any
   */
  String editor(
      Principal who,
      @Nullable ContentItem item,
      @Nullable OriginalFile original,
      FormValues form,
      FormErrors errors,
      Model model) {
    model.addAttribute("item", item);
    model.addAttribute("original", original);
    model.addAttribute("form", form);
    model.addAttribute("errors", errors);
    model.addAttribute(
        "suggestions", item == null ? Map.of() : byField(suggestions.list(item.id()), form));
    model.addAttribute("kindOptions", Choice.of(ContentKind::label, ContentKind.values()));
    model.addAttribute("topicOptions", Choice.of(IndustryTopic::label, IndustryTopic.values()));
    model.addAttribute("licenceOptions", Choice.of(Licence::label, Licence.values()));
    model.addAttribute(
        "terms",
        Arrays.stream(Licence.values())
            .map(licence -> new LicenceTerms(licence.name(), StandardTerms.of(licence)))
            .toList());
    model.addAttribute(
        "industryOptions", industries.list().stream().map(EditorPages::choice).toList());
    model.addAttribute("regionOptions", regions(who, item));
    return "knowledge-admin/editor";
  }

  private static Choice choice(Industry industry) {
    return new Choice(industry.code(), industry.label());
  }

  /** Where somebody else put it is kept, even where this one could not have. */
  private Collection<Choice> regions(Principal who, @Nullable ContentItem item) {
    List<Choice> regions = places.regions(who);
    return item == null || regions.stream().anyMatch(one -> one.value().equals(item.region()))
        ? regions
        : Stream.concat(Stream.of(places.choice(item.region())), regions.stream()).toList();
  }

  /** What is proposed for each field, but for what stands there already. */
  private static Map<String, List<Suggestion>> byField(
      List<Suggestion> suggestions, FormValues form) {
    Map<String, List<Suggestion>> byField = new LinkedHashMap<>();
    for (Suggestion one : suggestions) {
      String field = one.field().equals("owner") ? ItemForm.OWNER : one.field();
      if (!form.text(field).equals(one.value())) {
        byField.computeIfAbsent(field, none -> new ArrayList<>()).add(one);
      }
    }
    return byField;
  }
}
