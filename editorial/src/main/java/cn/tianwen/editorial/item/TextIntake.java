package cn.tianwen.editorial.item;

import cn.tianwen.editorial.IntellectualProperty;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.OriginalFile;
import cn.tianwen.editorial.TextMask;
import cn.tianwen.editorial.internal.BodyMarkup;

/** Masks the personal numbers in everything that a version says, before it is kept. */
final class TextIntake {

  private final TextMask mask;

  TextIntake(TextMask mask) {
    this.mask = mask;
  }

  ItemText mask(ItemText text) {
    IntellectualProperty property = text.intellectualProperty();
    OriginalFile original = text.original();
    return new ItemText(
        mask.mask(text.title()),
        text.topic(),
        text.industry(),
        text.crops().stream().map(mask::mask).toList(),
        mask.mask(text.author()),
        mask.mask(text.summary()),
        mask.mask(text.problem()),
        BodyMarkup.mask(text.body(), mask),
        new IntellectualProperty(
            mask.mask(property.owner()),
            property.licence(),
            mask.mask(property.source()),
            mask.mask(property.terms())),
        original == null
            ? null
            : new OriginalFile(
                original.key(),
                mask.mask(original.name()),
                original.mediaType(),
                original.bytes()));
  }
}
