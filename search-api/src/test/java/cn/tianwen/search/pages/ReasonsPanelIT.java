package cn.tianwen.search.pages;

import static cn.tianwen.search.testing.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.connect.ElasticsearchConnection;
import cn.tianwen.search.rank.RankingModelFile;
import cn.tianwen.search.testing.CaseBuilder;
import cn.tianwen.search.testing.SearchApi;
import cn.tianwen.standalone.testing.TestServers;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class ReasonsPanelIT {

  private static final String TOLD = "菜心的叶柄上一圈圈白锈一样的疱，摸上去掉粉，雨后整畦都是。";
  private static final List<String> COPIES = List.of("copy-1", "copy-2", "copy-3");

  private static final Pattern SECTION =
      Pattern.compile("(?s)<section class=\"traced\".*?</section>");
  private static final Pattern GROUPS = Pattern.compile("(?s)<table class=\"groups\">.*?</table>");
  private static final Pattern FEATURES = Pattern.compile("(?s)<table>.*?</table>");
  private static final Pattern AMOUNT =
      Pattern.compile("([+−]?\\d+\\.\\d\\d)(?=</td>\\s*<(?!td class=\"amount\"))");
  private static final Pattern TOTAL = Pattern.compile("(?s)<tfoot>.*?([+−]?\\d+\\.\\d\\d)</td>");
  private static final Pattern CAPTION = Pattern.compile("<caption>\\S+ ([+−]?\\d+\\.\\d\\d)");
  private static final Pattern LINKED = Pattern.compile("href=\"#(case-[^\"]+)\"");
  private static final Pattern ARTICLE = Pattern.compile("<article [^>]*id=\"(case-[^\"]+)\"");

  private static ElasticsearchClient elasticsearch;
  private final RestTestClient client = SearchApi.client();

  /** Other tests count what is in the shared index, so these cases leave it again. */
  @BeforeAll
  static void addCopies() throws IOException {
    SearchApi.client();
    elasticsearch =
        ElasticsearchConnection.to(TestServers.shared().elasticsearch(), Duration.ofSeconds(30))
            .open();
    SearchApi.fill(
        elasticsearch, CaseIndex.ALIAS, COPIES.stream().map(ReasonsPanelIT::copy).toList());
  }

  private static CaseBuilder copy(String id) {
    return aCase(id).titled("菜心白锈病").problem(TOLD).crop("菜心", "vegetable");
  }

  @AfterAll
  static void removeCopies() throws IOException {
    for (String id : COPIES) {
      elasticsearch.delete(request -> request.index(CaseIndex.ALIAS).id(id).refresh(Refresh.True));
    }
    elasticsearch.close();
  }

  private String page(String text) {
    return Objects.requireNonNull(
        client
            .get()
            .uri("/?text={text}", text)
            .accept(MediaType.TEXT_HTML)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody());
  }

  private static List<String> all(Pattern pattern, String html) {
    return pattern.matcher(html).results().map(found -> found.group(found.groupCount())).toList();
  }

  private static String first(Pattern pattern, String html) {
    return all(pattern, html).getFirst();
  }

  private static long hundredths(String shown) {
    return Long.parseLong(shown.replace("−", "-").replace("+", "").replace(".", ""));
  }

  private static long sum(String rows) {
    return all(AMOUNT, rows).stream().mapToLong(ReasonsPanelIT::hundredths).sum();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "下了好久的雨，沃柑叶子发黄，根烂了怎么办",
        "沃柑叶子发黄，挖开看根烂了不少",
        "柠檬叶子发黄，须根发黑，一抹就脱皮",
        "洋芋叶子上起黑斑，背面长白毛毛，咋个办",
        "荔枝快熟的时候果皮上长白霉，大量落果",
        "母猪下完崽两天不吃料，趴着不起来"
      })
  void theNumbersShownAddUpAndFollowTheCases(String text) {
    String page = page(text);
    List<String> sections = all(SECTION, page);

    assertThat(sections.stream().map(section -> first(LINKED, section)))
        .isNotEmpty()
        .containsExactlyElementsOf(all(ARTICLE, page));
    long above = Long.MAX_VALUE;
    for (String section : sections) {
      String groups = first(GROUPS, section);
      long total = hundredths(first(TOTAL, groups));
      assertThat(sum(groups.substring(0, groups.indexOf("<tfoot")))).as(groups).isEqualTo(total);
      assertThat(total <= above || section.contains("class=\"held\"")).as(section).isTrue();
      List<String> details = all(FEATURES, section);
      assertThat(details).hasSize(6);
      for (String table : details) {
        assertThat(sum(table)).as(table).isEqualTo(hundredths(first(CAPTION, table)));
      }
      above = section.contains("class=\"held\"") ? above : total;
    }
  }

  @Test
  void thePanelSaysHowTheNeedWasUnderstoodAndWithWhichVersions() {
    String page = page("霜意霉病怎么防治");

    assertThat(page)
        .contains("<summary>为什么是这些</summary>", "把“霜意霉病”当作“霜疫霉病”", "按词 ", "细看比较了其中")
        .contains("已把“霜意霉病”当作“霜疫霉病”来找。")
        .contains(RankingModelFile.bundled().version(), "词表 <span>test</span>");
    assertThat(page.indexOf("id=\"corrected\"")).isLessThan(page.indexOf("<article"));
    assertThat(page("霜疫霉病怎么防治")).doesNotContain("id=\"corrected\"");
  }

  @Test
  void casesThatTellTheSameStoryAreOneCardThatCountsTheOthers() {
    String page = page(TOLD);

    assertThat(all(ARTICLE, page)).filteredOn(id -> id.startsWith("case-copy-")).hasSize(1);
    assertThat(page).containsOnlyOnce("另有 2 个相同问题");
    assertThat(page("母猪下完崽两天不吃料")).doesNotContain("相同问题");
  }

  @Test
  void whereNothingFitsThePageSaysWhatToDoInstead() {
    assertThat(page("手机坏了"))
        .contains("建议找专家", "id=\"no-cases\"", "href=\"/search\"", "为什么是这些")
        .doesNotContain("<article", "仅供参考");
  }

  @Test
  void whatHardlyFitsIsMarkedAsSuch() {
    assertThat(page("荔枝叶子发黄，挖开看根烂了不少"))
        .contains("建议找专家", "class=\"weak\"", "id=\"reference\"", "仅供参考")
        .doesNotContain("id=\"no-cases\"");
    assertThat(page("下了好久的雨，沃柑叶子发黄往下掉，须根发黑")).doesNotContain("仅供参考");
  }

  @Test
  void thePanelNeedsNoScriptAndHasNoStyleOfItsOwn() {
    String page = page("沃柑叶子发黄");

    assertThat(page).contains("<details id=\"why\" class=\"trace\"").doesNotContain(" style=");
    assertThat(page).doesNotContainPattern("id=\"why\"[^>]* open");
    assertThat(page).doesNotContain("NaN").doesNotContain("Infinity");
  }
}
