package cn.tianwen.editorial.diff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.editorial.ContentVersion;
import cn.tianwen.editorial.IndustryTopic;
import cn.tianwen.editorial.IntellectualProperty;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.Licence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextDiffTest {

  private final TextDiff diff = new TextDiff();

  private static ContentVersion version(ItemText text) {
    return new ContentVersion(new UUID(0, 1), 1, text, "", new UUID(0, 2), Instant.EPOCH);
  }

  private static ItemText text(String title, String problem, String body) {
    return new ItemText(
        title, null, null, List.of(), "", "", problem, body, IntellectualProperty.UNKNOWN, null);
  }

  private VersionDiff compare(ItemText before, ItemText after) {
    return diff.compare(version(before), version(after));
  }

  private List<String> body(String before, String after) {
    return compare(text("", "", before), text("", "", after)).body().stream()
        .map(block -> block.tag() + " " + told(block.segments()))
        .toList();
  }

  private String characters(String before, String after) {
    return told(CharacterDiff.compare(before, after));
  }

  private static String told(List<Segment> segments) {
    return segments.stream()
        .map(
            segment ->
                switch (segment.change()) {
                  case SAME -> segment.text();
                  case DELETED -> "[-" + segment.text() + "-]";
                  case INSERTED -> "[+" + segment.text() + "+]";
                })
        .collect(Collectors.joining());
  }

  @Test
  void charactersAreToldOneByOne() {
    assertThat(characters("花期少浇水。", "花期适当少浇水。")).isEqualTo("花期[+适当+]少浇水。");
    assertThat(characters("喷施两次", "喷施三次")).isEqualTo("喷施[-两-][+三+]次");
  }

  @Test
  void aNumberIsOneThing() {
    assertThat(characters("每亩用 50 克", "每亩用 500 克")).isEqualTo("每亩用 [-50-][+500+] 克");
    assertThat(characters("稀释1.5%乳油", "稀释15%乳油")).isEqualTo("稀释[-1.5%-][+15%+]乳油");
    assertThat(characters("DDVP 乳油", "DDT 乳油")).isEqualTo("[-DDVP-][+DDT+] 乳油");
  }

  @Test
  void aCharacterThatHappensToBeInBothDoesNotBreakAReplacement() {
    assertThat(characters("请在傍晚的时候浇水", "请于清早的头里浇水")).isEqualTo("请[-在傍晚的时候-][+于清早的头里+]浇水");
  }

  @Test
  void paragraphsStayBesideEachOther() {
    assertThat(
            body(
                "<h2>施肥</h2><p>花前肥以磷钾为主。</p><p>花期少浇水。</p>",
                "<h2>施肥</h2><p>先看天气。</p><p>花前肥以磷钾肥为主。</p><p>花期少浇水。</p>"))
        .containsExactly("h2 施肥", "p [+先看天气。+]", "p 花前肥以磷钾[+肥+]为主。", "p 花期少浇水。");
  }

  @Test
  void anotherParagraphIsNotTheOldOneRewritten() {
    assertThat(body("<p>花前肥以磷钾为主。</p>", "<p>龙眼要控梢促花。</p>"))
        .containsExactly("p [-花前肥以磷钾为主。-]", "p [+龙眼要控梢促花。+]");
  }

  @Test
  void listsRowsAndPicturesAreBlocks() {
    String key = "a".repeat(64);
    assertThat(
            body(
                "<ul><li>一、<strong>清园</strong></li></ul>"
                    + "<table><tbody><tr><td>药剂</td><td>50 克</td></tr></tbody></table>"
                    + "<p><img src=\"picture:"
                    + key
                    + "\" alt=\"病果\">见图</p>",
                "<ul><li>一、<em>清园</em></li></ul>"
                    + "<table><tbody><tr><td>药剂</td><td>60 克</td></tr></tbody></table>"
                    + "<p><img src=\"picture:"
                    + "b".repeat(64)
                    + "\" alt=\"病果\">见图</p>"))
        .containsExactly(
            "li 一、清园", "tr 药剂 ｜ [-50-][+60+] 克", "img [-〔图：病果〕-]", "img [+〔图：病果〕+]", "p 见图");
  }

  @Test
  void fieldsAreToldInWords() {
    ItemText before = text("荔枝", "叶子发黄\n落果", "");
    ItemText after =
        new ItemText(
            "荔枝保果",
            IndustryTopic.TRENDS,
            "fruit",
            List.of("荔枝", "龙眼"),
            "",
            "",
            "叶子发黄\n严重落果",
            "",
            new IntellectualProperty("", Licence.FREE_WITH_CREDIT, "", ""),
            null);
    VersionDiff found = compare(before, after);

    assertThat(found.fields())
        .extracting(field -> field.label() + "：" + field.before() + "→" + field.after())
        .containsExactly("标题：荔枝→荔枝保果", "所属库：→发展趋势", "产业：→水果", "作物或养殖对象：→荔枝、龙眼", "许可方式：→注明出处可转载");
    assertThat(found.problem())
        .extracting(block -> told(block.segments()))
        .containsExactly("叶子发黄", "[+严重+]落果");
    assertThat(found.isEmpty()).isFalse();
    assertThat(compare(after, after).isEmpty()).isTrue();
  }

  @Property(tries = 300)
  void bothTextsCanBeReadFromTheDifference(
      @ForAll @StringLength(max = 40) @CharRange(from = '一', to = '丈') String before,
      @ForAll @StringLength(max = 40) @CharRange(from = '一', to = '丈') String after) {
    List<Segment> segments = CharacterDiff.compare(before, after);
    assertThat(without(segments, Segment.Change.INSERTED)).isEqualTo(before);
    assertThat(without(segments, Segment.Change.DELETED)).isEqualTo(after);
    assertThat(segments).noneMatch(segment -> segment.text().isEmpty());
  }

  private static String without(List<Segment> segments, Segment.Change change) {
    return segments.stream()
        .filter(segment -> segment.change() != change)
        .map(Segment::text)
        .collect(Collectors.joining());
  }
}
