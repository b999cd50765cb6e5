package cn.tianwen.admin.sanitise;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How characters are set, in the order in which elements of the body are nested. */
enum Mark {
  STRONG,
  EM,
  SUB,
  SUP;

  static final Set<Mark> NONE = Set.of();

  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The marks of text in an element, given those of the text around it. */
  static Set<Mark> within(Element element, Set<Mark> around) {
    EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
    marks.addAll(around);
    switch (element.normalName()) {
      case "b", "strong" -> marks.add(STRONG);
      case "i", "em" -> marks.add(EM);
      case "sub" -> raise(marks, SUB);
      case "sup" -> raise(marks, SUP);
      default -> {}
    }
    if (element.hasAttr("style")) {
      style(InlineStyle.of(element), marks);
    }
    return marks;
  }

  private static void style(InlineStyle style, Set<Mark> marks) {
    switch (style.get("font-weight")) {
      case "bold", "bolder", "600", "700", "800", "900" -> marks.add(STRONG);
      case "normal", "lighter", "300", "400", "500" -> marks.remove(STRONG);
      default -> {}
    }
    switch (style.get("font-style")) {
      case "italic", "oblique" -> marks.add(EM);
      case "normal" -> marks.remove(EM);
      default -> {}
    }
    switch (style.get("vertical-align")) {
      case "sub" -> raise(marks, SUB);
      case "super" -> raise(marks, SUP);
      default -> {}
    }
  }

  /** Nothing stands below and above the line at the same time. */
  private static void raise(Set<Mark> marks, Mark mark) {
    marks.remove(SUB);
    marks.remove(SUP);
    marks.add(mark);
  }
}
