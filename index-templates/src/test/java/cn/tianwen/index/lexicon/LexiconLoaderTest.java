package cn.tianwen.index.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconLoaderTest {

  private static final String HEADER = "# tianwen-lexicon 1\n";

  @Test
  void theBundledLexiconIsWithoutFaultAndLargeEnough() {
    Lexicon lexicon = new LexiconLoader().loadBundled();
    assertThat(lexicon.concepts()).hasSizeGreaterThanOrEqualTo(600);
    assertThat(lexicon.surfaces()).hasSizeGreaterThanOrEqualTo(1_500);
    assertThat(lexicon.version()).matches("\\d+\\.\\d+\\.\\d+\\+[0-9a-f]{8}");
  }

  @Test
  void folkAndDialectNamesLeadToOneConcept() {
    Lexicon lexicon = new LexiconLoader().loadBundled();
    assertThat(Stream.of("马铃薯", "土豆", "洋芋").map(lexicon::findBySurface))
        .allSatisfy(concept -> assertThat(concept.map(Concept::id)).hasValue("crop.malingshu"));
  }

  @Test
  void theVersionChangesWithTheContent() {
    String one = parse("crop.shuidao\t水稻\t稻子\t\n").version();
    assertThat(parse("crop.shuidao\t水稻\t稻子\t\n").version()).isEqualTo(one);
    assertThat(parse("crop.shuidao\t水稻\t稻谷\t\n").version()).isNotEqualTo(one);
  }

  @Test
  void marksAndRelationsAreRead() {
    Lexicon lexicon =
        parse(
            "crop.ganju\t柑橘\t柑桔\t\ncrop.wogan\t沃柑\t\tbroader=crop.ganju;industry=fruit\n"
                + "pest.x\t某虫\t虫仔@粤\thost=crop.wogan,crop.ganju\n");
    Concept pest = lexicon.find("pest.x").orElseThrow();
    assertThat(pest.attribute("host")).containsExactly("crop.wogan", "crop.ganju");
    assertThat(pest.surfaces().get(1).register()).hasValue(SurfaceForm.Register.GUANGDONG);
    assertThat(lexicon.broaderIds("crop.wogan")).containsExactly("crop.ganju");
  }

  @Test
  void theTraditionalFormOfAConceptsOwnNameIsNoDuplicate() {
    assertThat(parse("livestock.maoniu\t牦牛\t犛牛\t\n").findBySurface("牦牛")).isPresent();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(
            "crop.a\t甲稻\t\t\ncrop.b\t乙稻\t甲稻\t\n",
            "x.tsv:3: surface form 甲稻 stands already at x.tsv:2"),
        Arguments.of(
            "crop.a\t甲稻\t\t\ncrop.a\t乙稻\t\t\n", "x.tsv:3: crop.a stands already at x.tsv:2"),
        Arguments.of("plant.a\t甲稻\t\t\n", "x.tsv:2: unknown type in id: plant.a"),
        Arguments.of("crop.A B\t甲稻\t\t\n", "x.tsv:2: not a concept id"),
        Arguments.of("crop.a\t甲稻\t\tbroader=crop.b\n", "x.tsv:2: unknown broader concept: crop.b"),
        Arguments.of("crop.a\t甲稻\t\tcolour=red\n", "x.tsv:2: unknown attribute: colour=red"),
        Arguments.of("crop.a\t甲稻\t稻稻@沪\t\n", "x.tsv:2: unknown mark @沪"),
        Arguments.of("pest.a\t甲虫\t\thost=crop.b\n", "x.tsv:2: unknown host: crop.b"),
        Arguments.of(
            "crop.a\t甲稻\t\tbroader=pest.b\npest.b\t乙虫\t\t\n",
            "x.tsv:2: broader concept of another type"),
        Arguments.of(
            "crop.a\t甲稻\t\tbroader=crop.b\ncrop.b\t乙稻\t\tbroader=crop.a\n",
            "x.tsv:2: cycle of broader concepts through crop.a"),
        Arguments.of("crop.a\t\t甲稻\t\n", "x.tsv:2: no label for crop.a"),
        Arguments.of(
            "pesticide.a\t甲药\tBt\t\npesticide.b\t乙药\tBT\t\n",
            "x.tsv:3: surface form BT stands already at x.tsv:2"),
        Arguments.of(
            "pest.a\t甲虫\t\t\npest.b\t乙虫\t\thost=pest.a\n",
            "x.tsv:3: host is no crop, livestock or aquatic species: pest.a"),
        Arguments.of("crop.a\t甲稻\t\tindustry=rice\n", "x.tsv:2: unknown industry: rice"),
        Arguments.of("crop.a\t甲稻\t\tindustry=水果\n", "x.tsv:2: unknown industry: 水果"),
        Arguments.of("crop.a\t甲稻\t\tgroup=好吃\n", "x.tsv:2: unknown group: 好吃"),
        Arguments.of("pesticide.a\t甲药\t\tclass=好药\n", "x.tsv:2: unknown class: 好药"),
        Arguments.of("pesticide.a\t甲药\t\tbanned=全部\n", "x.tsv:2: banned without a notice"),
        Arguments.of(
            "pesticide.a\t甲药\t\tbanned=;notice=农业部公告第1号(2001-02-03)\n",
            "x.tsv:2: banned without a scope"),
        Arguments.of(
            "pesticide.a\t甲药\t\tbanned=all;notice=农业部公告第1号(2001-02-03)\n",
            "x.tsv:2: unknown scope: all"),
        Arguments.of(
            "pesticide.a\t甲药\t\tbanned=全部;notice=第1号\n",
            "x.tsv:2: not a notice with number and date: 第1号"),
        Arguments.of(
            "pesticide.a\t甲药\t\tnotice=农业部公告第1号(2001-02-03)\n", "x.tsv:2: notice without banned"),
        Arguments.of("pesticide.a\t甲药\t\tallowed=种子包衣\n", "x.tsv:2: allowed without banned"),
        Arguments.of("pesticide.a\t甲药\t\tgroup=蔬菜\n", "x.tsv:2: a pesticide has no group"),
        Arguments.of("crop.a\t甲稻\t\tbanned=全部\n", "x.tsv:2: a crop has no banned"),
        Arguments.of(
            "crop.a\t甲稻\t\tindustry=grain;industry=fruit\n",
            "x.tsv:2: attribute stands twice: industry"),
        Arguments.of(
            "crop.a\t甲稻\t\tbroader=crop.b,crop.c\ncrop.b\t乙\t\t\ncrop.c\t丙\t\t\n",
            "x.tsv:2: more than one broader concept"),
        Arguments.of("crop.a\n", "x.tsv:2: expected id, label, surfaces, attributes"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsNamedWithFileAndLine(String lines, String fault) {
    assertThatThrownBy(() -> parse(lines))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(fault);
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    assertThatThrownBy(() -> parse("plant.a\t甲\t\t\ncrop.b\t乙稻\t\tx=1\n"))
        .isInstanceOfSatisfying(LexiconException.class, e -> assertThat(e.faults()).hasSize(2));
  }

  @Test
  void aFaultyLexiconCanStillBeReadForAComparison(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("lexicon.manifest"), "version 1\nx.tsv\n");
    Files.writeString(
        folder.resolve("x.tsv"), HEADER + "pesticide.a\t甲药\t\tbanned=all\ncrop.b\t甲药\t\t\n");
    LexiconLoader loader = new LexiconLoader();
    LexiconReading reading = loader.readAnyway(folder);
    assertThat(reading.faults()).hasSize(3);
    assertThat(reading.lexicon().findBySurface("甲药").map(Concept::id)).hasValue("pesticide.a");
    assertThatThrownBy(() -> loader.load(folder)).isInstanceOf(LexiconException.class);
  }

  @Test
  void aManifestWithoutVersionIsRefused(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("lexicon.manifest"), "\n");
    LexiconLoader loader = new LexiconLoader();
    assertThatThrownBy(() -> loader.load(folder))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("lexicon.manifest:1");
  }

  @Test
  void aFolderMayNameItsOwnClassesOfAgents(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("lexicon.manifest"), "version 1\nx.tsv\n");
    Files.writeString(folder.resolve("agent-classes.txt"), "# ours\n好药\n");
    Files.writeString(folder.resolve("x.tsv"), HEADER + "pesticide.a\t甲药\t\tclass=好药\n");
    assertThat(new LexiconLoader().load(folder).find("pesticide.a")).isPresent();
  }

  @Test
  void everyBanOfTheBundledLexiconHasScopeAndNotice() {
    List<Ban> bans =
        new LexiconLoader()
            .loadBundled().concepts().stream().flatMap(one -> Ban.of(one).stream()).toList();
    assertThat(bans).hasSizeGreaterThan(100);
    assertThat(bans).allSatisfy(ban -> assertThat(ban.notices()).isNotEmpty());
  }

  private static Lexicon parse(String lines) {
    return new LexiconLoader().parse("1.0.0", Map.of("x.tsv", HEADER + lines));
  }
}
