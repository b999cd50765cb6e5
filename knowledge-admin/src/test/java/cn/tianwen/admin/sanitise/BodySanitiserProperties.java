package cn.tianwen.admin.sanitise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is put in, what comes out is safe and stays as it is. */
class BodySanitiserProperties {

  private static final List<String> TAGS =
      List.of(
          "h1",
          "h2",
          "h3",
          "h6",
          "p",
          "div",
          "span",
          "b",
          "strong",
          "i",
          "em",
          "sub",
          "sup",
          "ul",
          "ol",
          "li",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "caption",
          "blockquote",
          "a",
          "font",
          "o:p",
          "st1:place",
          "v:shape",
          "script",
          "style",
          "svg",
          "math",
          "noscript",
          "template",
          "textarea",
          "select",
          "option",
          "form",
          "iframe",
          "pre",
          "del",
          "title",
          "x");

  private static final List<String> ATTRIBUTES =
      List.of(
          "",
          " onclick=alert(1)",
          " style='font-weight:bold;mso-list:l0 level1 lfo1'",
          " style='mso-list:l0 level2 lfo1'",
          " style='mso-list:Ignore'",
          " style='mso-outline-level:2;font-style:italic'",
          " style=\"vertical-align:super;background:url('javascript:alert(1)')\"",
          " class=MsoHeading1",
          " href='javascript:alert(1)' id=x",
          " colspan=2",
          " rowspan=3",
          " colspan=99");

  private static final List<String> TEXTS =
      List.of(
          "荔枝",
          " ",
          "&nbsp;",
          "　",
          "\n",
          "1.",
          "二、",
          "&lt;script&gt;",
          "&amp;lt;",
          "a b",
          "<",
          ">",
          "\"",
          "\u200b",
          "\u0000",
          "\ue000",
          "\ud800",
          "&#x202e;",
          "]]>",
          "<br>",
          "<br/><br>",
          "<hr>",
          "<!-- c -->",
          "<!--[if mso]><p>x</p><![endif]-->",
          "<![if !vml]>",
          "<?xml?>",
          "<img src=x onerror=alert(1)>",
          "<img alt='a\"b<' src='picture:" + "ab".repeat(32) + "'>",
          "<img src='https://a.example/x.png'>",
          "<img src='data:image/png;base64,AAAA'>");

  private final BodySanitiser sanitiser = new BodySanitiser();

  @Property(tries = 1500)
  void whateverComesInWhatComesOutIsSafeAndAFixedPoint(@ForAll("soup") String soup) {
    String once = sanitiser.clean(soup);

    SafeBody.require(once);
    assertThat(sanitiser.clean(once)).as(soup).isEqualTo(once);
  }

  @Property(tries = 300)
  void noWordOfPlainTextIsLost(@ForAll("words") List<String> words) {
    String clean =
        sanitiser.clean("<table><tr><td>" + String.join("</td><td><b>", words) + "</table>");

    assertThat(words).allMatch(clean::contains);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of("沃柑", "黄化", "根结线虫", "复合肥").list().ofMinSize(1).ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> soup() {
    Arbitrary<String> open =
        Combinators.combine(Arbitraries.of(TAGS), Arbitraries.of(ATTRIBUTES))
            .as((tag, attributes) -> "<" + tag + attributes + ">");
    Arbitrary<String> close = Arbitraries.of(TAGS).map(tag -> "</" + tag + ">");
    return Arbitraries.oneOf(
            open,
            open,
            close,
            Arbitraries.of(TEXTS),
            Arbitraries.of(TEXTS),
            Arbitraries.strings().ofMaxLength(6))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
