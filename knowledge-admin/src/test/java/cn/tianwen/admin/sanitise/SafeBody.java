package cn.tianwen.admin.sanitise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What is true of every body, checked without the sanitiser's own means. */
final class SafeBody {

  private static final Set<String> ELEMENTS =
      Set.of(
          "h2",
          "h3",
          "h4",
          "p",
          "ul",
          "ol",
          "li",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "blockquote",
          "strong",
          "em",
          "sub",
          "sup",
          "br",
          "img");

  private static final Set<String> INLINE = Set.of("strong", "em", "sub", "sup", "br", "img");

  /** Where each block may stand. */
  private static final Map<String, Set<String>> PARENTS =
      Map.ofEntries(
          Map.entry("li", Set.of("ul", "ol")),
          Map.entry("ul", Set.of("body", "blockquote", "li")),
          Map.entry("ol", Set.of("body", "blockquote", "li")),
          Map.entry("thead", Set.of("table")),
          Map.entry("tbody", Set.of("table")),
          Map.entry("tr", Set.of("thead", "tbody")),
          Map.entry("th", Set.of("tr")),
          Map.entry("td", Set.of("tr")),
          Map.entry("blockquote", Set.of("body")));

  private SafeBody() {}

  static void require(String html) {
    assertThat(html.toLowerCase()).doesNotContain("<script", "<style", "<!--", "<?");
    for (Element element : Jsoup.parseBodyFragment(html).body().select("*")) {
      if (element.normalName().equals("body")) {
        continue;
      }
      assertThat(ELEMENTS).as(html).contains(element.normalName());
      for (Attribute attribute : element.attributes()) {
        assertThat(element.normalName()).as(html).isEqualTo("img");
        assertThat(attribute.getKey()).as(html).isIn("src", "alt");
      }
      if (element.normalName().equals("img")) {
        assertThat(element.attr("src")).as(html).matches("picture:[0-9a-f]{64}");
      }
      if (!INLINE.contains(element.normalName())) {
        assertThat(PARENTS.getOrDefault(element.normalName(), Set.of("body", "blockquote")))
            .as(html)
            .contains(Objects.requireNonNull(element.parent()).normalName());
      }
    }
  }
}
