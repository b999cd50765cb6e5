package cn.tianwen.ingest.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.extraction.Block;
import cn.tianwen.extraction.Block.Position;
import cn.tianwen.extraction.ExtractedDocument;
import cn.tianwen.extraction.ExtractedDocument.FileProperties;
import cn.tianwen.index.document.DocumentFormat;
import cn.tianwen.index.document.DocumentKind;
import cn.tianwen.index.document.DocumentPassage;
import cn.tianwen.index.document.DocumentStatus;
import cn.tianwen.index.document.DocumentTopic;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.index.document.MetadataOrigin;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentAnalyzerTest {

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-06-15T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private static final DocumentAnalyzer ANALYZER =
      new DocumentAnalyzer(
          new LexiconLoader().loadBundled(), Regions.load(), Industries.load(), NOW);

  private static final String PDF = "application/pdf";

  @Test
  void aLocalReportIsUnderstoodFromItsText() {
    IndexedDocument document = analyze("地方特色产业/高州荔枝.pdf", PDF, report());
    assertThat(document.title()).isEqualTo("高州市荔枝产业现状");
    assertThat(document.kind()).isEqualTo(DocumentKind.LOCAL_INDUSTRY);
    assertThat(document.topic()).isEqualTo(DocumentTopic.CURRENT_STATE);
    assertThat(document.industry()).isEqualTo("fruit");
    assertThat(document.crops()).first().isEqualTo("荔枝");
    assertThat(document.region()).isEqualTo("440981");
    assertThat(document.regionPath()).containsExactly("440000", "440900", "440981");
    assertThat(document.location()).isNotNull();
    assertThat(document.institutions()).containsExactly("高州市农业农村局", "茂名市果香农业有限公司", "华南农业大学园艺学院");
    assertThat(document.owner()).isEqualTo("高州市农业农村局");
    assertThat(document.author()).isEqualTo("示例甲");
    assertThat(document.publishedOn()).isEqualTo(LocalDate.of(2025, 9, 3));
    assertThat(document.language()).isEqualTo("zh");
    assertThat(document.format()).isEqualTo(DocumentFormat.PDF);
    assertThat(document.concepts()).contains("crop.lizhi");
    assertThat(document.keywords()).contains("荔枝").hasSizeLessThanOrEqualTo(KeywordFinder.MOST);
    assertThat(document.status()).isEqualTo(DocumentStatus.PENDING);
    assertThat(document.origins())
        .containsEntry("title", MetadataOrigin.TEXT)
        .containsEntry("region", MetadataOrigin.TEXT)
        .containsEntry("status", MetadataOrigin.DEFAULT);
  }

  @Test
  void theSummaryHoldsThreeSentencesOfTheText() {
    IndexedDocument document = analyze("a.pdf", PDF, report());
    String text =
        report().stream()
            .filter(Block.Paragraph.class::isInstance)
            .map(Block::text)
            .collect(Collectors.joining("\n"));
    assertThat(document.summary()).hasSize(3).allMatch(text::contains);
    assertThat(document.summary())
        .allMatch(s -> s.length() <= Summarizer.LONGEST && s.endsWith("。"));
    assertThat(document).isEqualTo(analyze("a.pdf", PDF, report()));
  }

  @Test
  void theFileWinsOverTheTextAndTheSidecarOverBoth() {
    FileProperties properties =
        new FileProperties(
            Optional.of("文件里的标题"),
            Optional.of("示例乙"),
            Optional.of("示例公司"),
            Optional.of(LocalDate.of(2024, 5, 6)),
            Optional.empty(),
            Optional.of("en-US"));
    IndexedDocument ofFile = analyze("a.pdf", PDF, report(), properties, Sidecar.NONE);
    assertThat(ofFile.title()).isEqualTo("文件里的标题");
    assertThat(ofFile.author()).isEqualTo("示例乙");
    assertThat(ofFile.publishedOn()).isEqualTo(LocalDate.of(2024, 5, 6));
    assertThat(ofFile.language()).isEqualTo("zh");
    assertThat(ofFile.origins()).containsEntry("title", MetadataOrigin.FILE);

    IndexedDocument said = analyze("a.pdf", PDF, report(), properties, sidecar());
    assertThat(said.title()).isEqualTo("人写的标题");
    assertThat(said.kind()).isEqualTo(DocumentKind.TRAINING);
    assertThat(said.topic()).isNull();
    assertThat(said.crops()).containsExactly("马铃薯");
    assertThat(said.region()).isNull();
    assertThat(said.regionPath()).isEmpty();
    assertThat(said.status()).isEqualTo(DocumentStatus.PUBLISHED);
    assertThat(said.origins())
        .containsEntry("title", MetadataOrigin.SIDECAR)
        .containsEntry("region", MetadataOrigin.SIDECAR)
        .containsEntry("author", MetadataOrigin.FILE);
  }

  @Test
  void rubbishOfOfficeProgramsIsNotTaken() {
    FileProperties properties =
        new FileProperties(
            Optional.of("PowerPoint 演示文稿"),
            Optional.of("微软用户"),
            Optional.of("Lenovo"),
            Optional.of(LocalDate.of(2027, 1, 1)),
            Optional.empty(),
            Optional.empty());
    IndexedDocument document = analyze("a.pdf", PDF, report(), properties, Sidecar.NONE);
    assertThat(document.title()).isEqualTo("高州市荔枝产业现状");
    assertThat(document.author()).isEqualTo("示例甲");
    assertThat(document.publishedOn()).isEqualTo(LocalDate.of(2025, 9, 3));
  }

  @Test
  void personalDataIsMaskedEverywhere() {
    List<Block> blocks =
        List.of(
            new Block.Heading(Position.NONE, 1, "联系13800138000"),
            new Block.Paragraph(Position.NONE, "电话１３８００１３８０００，身份证 440981199001011234，\u0007请來電。"),
            new Block.Table(
                Position.NONE, List.of(List.of("姓名", "电话"), List.of("示例", "13800138000"))));
    FileProperties properties =
        new FileProperties(
            Optional.empty(),
            Optional.of("示例 13800138000"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    IndexedDocument document =
        analyze("13800138000/名单 13800138000.pdf", PDF, blocks, properties, Sidecar.NONE);
    assertThat(document.toString()).doesNotContain("13800138000", "440981199001011234", "\u0007");
    assertThat(document.author()).isEqualTo("示例 138****8000");
    assertThat(document.passages().getFirst().text()).contains("138****8000", "请来电");
  }

  @Test
  void passagesStandUnderTheirHeadingsAndPages() {
    List<DocumentPassage> passages = analyze("a.pdf", PDF, report()).passages();
    assertThat(passages)
        .extracting(DocumentPassage::heading)
        .containsSubsequence("", "一、基本情况", "二、龙头企业", "二、龙头企业 › （一）名录");
    assertThat(passages).extracting(DocumentPassage::page).containsSubsequence(1, 2);
    for (int i = 0; i < passages.size(); i++) {
      assertThat(passages.get(i).ordinal()).isEqualTo(i);
    }
  }

  @Test
  void aLongTableRepeatsItsHeaderAndKeepsItsRows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("品种", "面积（亩）", "产量（吨）"));
    for (int i = 0; i < 60; i++) {
      rows.add(List.of("品种" + i, "12" + i, "34" + i));
    }
    List<DocumentPassage> passages =
        analyze(
                "a.xlsx",
                "application/vnd.ms-excel",
                List.of(new Block.Table(Position.onPage(1), rows)))
            .passages();
    assertThat(passages).hasSizeGreaterThan(2);
    assertThat(passages).allMatch(p -> p.text().startsWith("品种 | 面积（亩） | 产量（吨）\n"));
    assertThat(passages.get(1).ownText()).startsWith("品种");
    assertThat(passages.get(1).overlap()).isEqualTo("品种 | 面积（亩） | 产量（吨）\n".length());
  }

  @Test
  void aSlideIsOnePassageAndKeepsItsOwnHeading() {
    List<Block> slides =
        List.of(
            new Block.Heading(Position.onPage(1), 1, "沃柑栽培技术"),
            new Block.Heading(Position.onPage(2), 1, "建园"),
            new Block.Paragraph(Position.onPage(2), "选择背风向阳的缓坡地。"),
            new Block.Heading(Position.onPage(2), 2, "株行距"),
            new Block.Paragraph(Position.onPage(2), "3米×4米。"),
            new Block.Paragraph(Position.onPage(3), "没有标题的一页，讲施肥。"));
    IndexedDocument document =
        analyze(
            "b.pptx",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            slides);
    assertThat(document.format()).isEqualTo(DocumentFormat.SLIDES);
    assertThat(document.kind()).isEqualTo(DocumentKind.TRAINING);
    assertThat(document.passages()).extracting(DocumentPassage::page).containsExactly(1, 2, 3);
    assertThat(document.passages())
        .extracting(DocumentPassage::heading)
        .containsExactly("", "建园", "");
    assertThat(document.passages().get(1).text()).isEqualTo("选择背风向阳的缓坡地。\n株行距\n3米×4米。");
  }

  @Test
  void whatIsDeniedIsNoConcept() {
    List<Block> blocks = List.of(new Block.Paragraph(Position.NONE, "荔枝叶片发黄，不是缺肥，没有蒂蛀虫。"));
    IndexedDocument document = analyze("a.txt", "text/plain", blocks);
    assertThat(document.concepts()).contains("crop.lizhi").noneMatch(id -> id.startsWith("pest."));
  }

  @Test
  void originsLeaveOutWhatHasNoValue() {
    List<Block> blocks = List.of(new Block.Paragraph(Position.NONE, "荔枝开花了。"));
    assertThat(analyze("a.txt", "text/plain", blocks).origins())
        .containsEntry("kind", MetadataOrigin.DEFAULT)
        .doesNotContainKeys("topic", "region", "institutions", "author", "owner", "publishedOn");
  }

  @ParameterizedTest
  @CsvSource({
    "斗门白蕉海鲈养殖现状, a.pdf, LOCAL_INDUSTRY",
    "海鲈养殖技术, local/a.pdf, LOCAL_INDUSTRY",
    "海鲈养殖技术, Training/a.pdf, TRAINING",
    "海鲈养殖技术, industry/2025/a.pdf, MACRO_INDUSTRY"
  })
  void titleAndFoldersTellTheKind(String title, String path, DocumentKind kind) {
    IndexedDocument document =
        analyze(path, PDF, List.of(new Block.Heading(Position.NONE, 1, title)));
    assertThat(document.kind()).isEqualTo(kind);
  }

  @Test
  void placesOfEqualStandingGiveWhatTheyHaveInCommon() {
    assertThat(regionOf("暴雨落在清远、韶关两市，早稻受淹。")).isEqualTo("440000");
    assertThat(regionOf("暴雨落在清远、成都两市，早稻受淹。")).isNull();
    assertThat(regionOf("暴雨落在清远市，清远的早稻受淹。")).isEqualTo("441800");
  }

  private static @Nullable String regionOf(String text) {
    List<Block> blocks =
        List.of(
            new Block.Heading(Position.NONE, 1, "农业气象旬报"),
            new Block.Paragraph(Position.NONE, text));
    return analyze("a.txt", "text/plain", blocks).region();
  }

  @ParameterizedTest
  @CsvSource({
    "海鲈养殖, 海鲈和别的鱼混养。鱼要少喂。鱼病早防。, 海鲈",
    "水稻育秧, 早稻和晚稻都可以集中育秧。早稻二十天。晚稻十五天。, 水稻",
    "柑橘黄龙病防控, 黄龙病没有药可治。, 柑橘"
  })
  void aCropIsNamedOnceByTheNameThatTellsMost(String title, String text, String crop) {
    List<Block> blocks =
        List.of(
            new Block.Heading(Position.NONE, 1, title), new Block.Paragraph(Position.NONE, text));
    assertThat(analyze("a.txt", "text/plain", blocks).crops()).containsExactly(crop);
  }

  @Test
  void theSummaryTellsOfTheSubjectAndNotOfTheDocument() {
    List<Block> blocks =
        List.of(
            new Block.Heading(Position.NONE, 1, "荔枝管理"),
            new Block.Paragraph(Position.NONE, "本手册供荔枝种植户培训使用，按荔枝生产的次序编排。"),
            new Block.Paragraph(Position.NONE, "1. 荔枝采果后十天内要施第一次肥。"),
            new Block.Paragraph(Position.NONE, "2. 荔枝花穗太长的品种要短截，使花期整齐。"),
            new Block.Paragraph(Position.NONE, "3. 荔枝着色期要及时排水，防止裂果。"));
    assertThat(analyze("a.txt", "text/plain", blocks).summary())
        .containsExactly("荔枝采果后十天内要施第一次肥。", "荔枝花穗太长的品种要短截，使花期整齐。", "荔枝着色期要及时排水，防止裂果。");
  }

  @Test
  void policyAndMarketsAreMacroIndustry() {
    List<Block> blocks =
        List.of(
            new Block.Heading(Position.NONE, 1, "2025年全国生猪市场行情分析报告"),
            new Block.Paragraph(Position.NONE, "生猪价格持续下跌，能繁母猪存栏量减少。"));
    IndexedDocument document = analyze("a.html", "text/html", blocks);
    assertThat(document.kind()).isEqualTo(DocumentKind.MACRO_INDUSTRY);
    assertThat(document.industry()).isEqualTo("pig");
    assertThat(document.region()).isNull();
  }

  @Test
  void anEmptyDocumentIsCalledByItsFile() {
    IndexedDocument document = analyze("扫描/IMG_0001.jpg", "image/jpeg", List.of());
    assertThat(document.title()).isEqualTo("IMG 0001");
    assertThat(document.passages()).isEmpty();
    assertThat(document.summary()).isEmpty();
    assertThat(document.language()).isEqualTo("und");
    assertThat(document.origins()).containsEntry("title", MetadataOrigin.DEFAULT);
  }

  @Test
  void theContentHashChangesWithEverythingThatCameIn() {
    String hash = analyze("a.pdf", PDF, report()).contentHash();
    assertThat(hash).hasSize(64).isEqualTo(analyze("a.pdf", PDF, report()).contentHash());
    assertThat(analyze("b.pdf", PDF, report()).contentHash()).isNotEqualTo(hash);
    assertThat(analyze("a.pdf", PDF, report().subList(0, 5)).contentHash()).isNotEqualTo(hash);
    assertThat(analyze("a.pdf", PDF, report(), FileProperties.NONE, sidecar()).contentHash())
        .isNotEqualTo(hash);
  }

  @Test
  void theSameTextInAnotherLayoutIsANearDuplicate() {
    List<Block> plain =
        report().stream()
            .map(block -> (Block) new Block.Paragraph(Position.NONE, block.text()))
            .toList();
    TextFingerprint one = TextFingerprint.of(analyze("a.pdf", PDF, report()));
    TextFingerprint other = TextFingerprint.of(analyze("b.txt", "text/plain", plain));
    assertThat(one.similarity(other)).isGreaterThanOrEqualTo(0.9);
  }

  private static List<Block> report() {
    Position first = Position.onPage(1);
    Position second = Position.onPage(2);
    return List.of(
        new Block.Heading(first, 1, "高州市荔枝产业现状"),
        new Block.Paragraph(first, "编制单位：高州市农业农村局　作者：示例甲"),
        new Block.Paragraph(first, "发布日期：2025年9月3日"),
        new Block.Heading(first, 2, "一、基本情况"),
        new Block.Paragraph(
            first,
            "高州市是荔枝的重要产区，荔枝种植历史悠久，产业基础好。全市荔枝种植面积稳定，主要品种有桂味、糯米糍和妃子笑。"
                + "近年来通过高接换种，荔枝品种结构得到优化，优质品种的比例不断提高。荔枝采收期集中，遇到连续降雨时容易裂果落果。"),
        new Block.Paragraph(first, "病虫害以荔枝霜疫霉病和荔枝蒂蛀虫为主，推广统防统治后危害减轻。种植户普遍采用疏花疏果和环割技术，保花保果效果明显。"),
        new Block.Heading(second, 2, "二、龙头企业"),
        new Block.Paragraph(second, "茂名市果香农业有限公司建有荔枝冷库和加工车间，带动农户种植荔枝。华南农业大学园艺学院提供荔枝保鲜技术。"),
        new Block.Heading(second, 3, "（一）名录"),
        new Block.Table(second, List.of(List.of("企业", "主营"), List.of("茂名市果香农业有限公司", "荔枝干"))));
  }

  private static Sidecar sidecar() {
    return new Sidecar(
        Optional.of("人写的标题"),
        Optional.of(DocumentKind.TRAINING),
        Optional.empty(),
        Optional.empty(),
        List.of("土豆"),
        Optional.of(Sidecar.WHOLE_COUNTRY),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(DocumentStatus.PUBLISHED),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static IndexedDocument analyze(String path, String mediaType, List<Block> blocks) {
    return analyze(path, mediaType, blocks, FileProperties.NONE, Sidecar.NONE);
  }

  private static IndexedDocument analyze(
      String path,
      String mediaType,
      List<Block> blocks,
      FileProperties properties,
      Sidecar sidecar) {
    return ANALYZER.analyze(
        new DocumentOrigin("示例", path, "0".repeat(64), DocumentStatus.PENDING),
        new ExtractedDocument("", mediaType, properties, null, null, blocks, false),
        sidecar);
  }
}
