package cn.tianwen.admin.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.admin.testing.ItemBuilder;
import cn.tianwen.check.BodyText;
import cn.tianwen.check.Severity;
import cn.tianwen.check.TextField;
import cn.tianwen.check.TextFinding;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.ReviewStage;
import cn.tianwen.editorial.finding.Finding;
import cn.tianwen.editorial.review.PassageComment;
import cn.tianwen.editorial.review.ReviewComment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ItemReadingTest {

  private static final String BODY =
      "<h2>防 治</h2>\n<p>每亩用<strong>甲拌</strong>磷 500 克。</p><table><tbody><tr><td>药剂</td>"
          + "<td>甲拌磷</td></tr></tbody></table><p>甲拌磷禁用。</p>";

  @Test
  void aFindingIsMarkedWhereItStandsThoughItsWordsStandElsewhereAsWell() {
    String text = BodyText.of(BODY).text();
    Document shown = shown(BODY, List.of(finding(text, text.lastIndexOf("甲拌磷"), 3)), List.of());

    assertThat(shown.select("mark").eachText()).containsExactly("甲拌磷");
    assertThat(shown.select("mark").parents().getFirst().text()).isEqualTo("甲拌磷禁用。");
    assertThat(shown.select("mark").attr("id")).isEqualTo("place-1");
  }

  @Test
  void aFindingThatReachesIntoAnotherElementIsOnePlaceWithOneSign() {
    String text = BodyText.of(BODY).text();
    Document shown = shown(BODY, List.of(finding(text, text.indexOf("甲拌磷"), 3)), List.of());

    assertThat(shown.select("mark").eachText()).containsExactly("甲拌", "磷");
    assertThat(shown.select("#place-1")).hasSize(1);
    assertThat(shown.select("a.place-sign").attr("href")).startsWith("#finding-");
  }

  @Test
  void aCommentIsFoundByWhatStandsBeforeIt() {
    ReviewComment comment =
        new ReviewComment(
            new PassageComment("甲拌磷", "药剂", "换成登记的药"),
            ReviewStage.FIRST,
            UUID.randomUUID(),
            Instant.EPOCH);
    Document shown = shown(BODY, List.of(), List.of(comment));

    assertThat(shown.select("#passage-1").parents().getFirst().tagName()).isEqualTo("td");
  }

  @Test
  void picturesComeFromThisSiteAndWhatCouldActIsGone() {
    String key = "a".repeat(64);
    Document shown =
        shown(
            "<p onclick=\"a()\">文<script>alert(1)</script></p><img src=\"picture:"
                + key
                + "\">"
                + "<img src=\"https://example.cn/x.png\"><a href=\"javascript:a()\">链接</a>",
            List.of(),
            List.of());

    assertThat(shown.select("script, a, [onclick]")).isEmpty();
    assertThat(shown.select("img").eachAttr("src")).containsExactly("/pictures/" + key);
    assertThat(ItemReading.of(new ItemBuilder().title("<b>标题</b>").text()).title())
        .isEqualTo("&lt;b&gt;标题&lt;/b&gt;");
  }

  @Property(tries = 300)
  void marksNeverChangeTheText(
      @ForAll @Size(max = 6) List<@IntRange(max = 40) Integer> starts,
      @ForAll @IntRange(min = 1, max = 12) int length) {
    String text = BodyText.of(BODY).text();
    List<NumberedFinding> findings = new ArrayList<>();
    for (int start : starts) {
      int from = Math.min(start, text.length() - 1);
      findings.add(finding(text, from, Math.min(length, text.length() - from)));
    }
    Document shown = shown(BODY, findings, List.of());

    assertThat(BodyText.of(shown.body().html()).text()).isEqualTo(text);
  }

  private static Document shown(
      String body, List<NumberedFinding> findings, List<ReviewComment> comments) {
    ItemText text = new ItemBuilder().body(body).text();
    return Jsoup.parseBodyFragment(ItemReading.of(text, findings, comments).body());
  }

  private static NumberedFinding finding(String text, int start, int length) {
    TextFinding what =
        new TextFinding(
            "pesticide.banned",
            Severity.BLOCKING,
            TextField.BODY,
            start,
            start + length,
            text.substring(start, start + length),
            "已禁用");
    return new NumberedFinding(1, new Finding(UUID.randomUUID(), UUID.randomUUID(), 1, what, null));
  }
}
