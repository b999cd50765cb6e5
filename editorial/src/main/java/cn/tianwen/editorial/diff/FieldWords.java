package cn.tianwen.editorial.diff;

import cn.tianwen.editorial.IndustryTopic;
import cn.tianwen.editorial.IntellectualProperty;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.Licence;
import cn.tianwen.editorial.OriginalFile;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Industry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells the fields of a text in words, in the order of the form. */
final class FieldWords {

  private record Field(String name, String label, Function<ItemText, String> words) {}

  private final List<Field> fields;

  FieldWords(Industries industries) {
    fields =
        List.of(
            new Field("title", "标题", ItemText::title),
            new Field("topic", "所属库", text -> label(text.topic(), IndustryTopic::label)),
            new Field("industry", "产业", text -> industry(industries, text.industry())),
            new Field("crops", "作物或养殖对象", text -> String.join("、", text.crops())),
            new Field("author", "作者", ItemText::author),
            new Field("summary", "摘要", ItemText::summary),
            property("owner", "权利人", IntellectualProperty::owner),
            property("licence", "许可方式", owned -> label(owned.licence(), Licence::label)),
            property("source", "来源", IntellectualProperty::source),
            property("terms", "使用条款", IntellectualProperty::terms),
            new Field("original", "原文件", text -> label(text.original(), OriginalFile::name)));
  }

  /** The fields that differ. */
  List<FieldDiff> compare(ItemText before, ItemText after) {
    List<FieldDiff> differences = new ArrayList<>();
    for (Field field : fields) {
      String old = field.words().apply(before);
      String young = field.words().apply(after);
      if (!old.equals(young)) {
        differences.add(
            new FieldDiff(
                field.name(), field.label(), old, young, CharacterDiff.compare(old, young)));
      }
    }
    return List.copyOf(differences);
  }

  private static Field property(
      String name, String label, Function<IntellectualProperty, String> words) {
    return new Field(
        "intellectualProperty." + name, label, text -> words.apply(text.intellectualProperty()));
  }

  private static String industry(Industries industries, @Nullable String code) {
    return code == null ? "" : industries.find(code).map(Industry::label).orElse(code);
  }

  private static <T> String label(@Nullable T value, Function<T, String> words) {
    return value == null ? "" : words.apply(value);
  }
}
