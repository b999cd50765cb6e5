package cn.tianwen.ingest.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.extraction.Block;
import cn.tianwen.extraction.Block.Position;
import cn.tianwen.index.document.DocumentFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PassageSplitterProperties {

  private static final String TITLE = "荔枝保花保果技术";

  private final PassageSplitter splitter = new PassageSplitter();

  @Property(tries = 300)
  void theirOwnTextsAndHeadingsAreTheWholeText(
      @ForAll("documents") List<Block> blocks, @ForAll DocumentFormat format) {
    List<PassageText> passages = splitter.split(TITLE, format, blocks);
    String own = passages.stream().map(PassageText::ownText).collect(Collectors.joining());
    List<String> notInTexts =
        blocks.stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block::text)
            .filter(heading -> passages.stream().anyMatch(p -> isHeading(p, heading)))
            .toList();
    String whole =
        blocks.stream()
            .filter(b -> !(b instanceof Block.Heading && notInTexts.contains(b.text())))
            .map(Block::text)
            .collect(Collectors.joining());
    assertThat(squeezed(own)).isEqualTo(squeezed(whole));
  }

  @Property(tries = 300)
  void noneIsTooLong(@ForAll("documents") List<Block> blocks, @ForAll DocumentFormat format) {
    for (PassageText passage : splitter.split(TITLE, format, blocks)) {
      assertThat(passage.text().length()).isBetween(1, TextPassages.LONGEST);
      assertThat(passage.ownText()).isNotBlank();
    }
  }

  @Property(tries = 300)
  void pagesFollowTheDocument(@ForAll("documents") List<Block> blocks) {
    List<Integer> pages =
        splitter.split(TITLE, DocumentFormat.PDF, blocks).stream()
            .map(passage -> passage.place().page())
            .filter(Objects::nonNull)
            .toList();
    assertThat(pages).isSortedAccordingTo(Comparator.naturalOrder());
  }

  @Property(tries = 300)
  void anOverlapRepeatsTheEndOfThePassageBeforeOrAHeader(
      @ForAll("documents") List<Block> blocks, @ForAll DocumentFormat format) {
    List<PassageText> passages = splitter.split(TITLE, format, blocks);
    for (int i = 0; i < passages.size(); i++) {
      PassageText passage = passages.get(i);
      if (passage.repeated().isEmpty()) {
        continue;
      }
      PassageText before = passages.get(i - 1);
      String repeated = passage.repeated().strip();
      boolean header = passage.units().getFirst().header().equals(repeated);
      assertThat(header || before.text().endsWith(repeated)).as(passage.toString()).isTrue();
      assertThat(before.place()).isEqualTo(passage.place());
    }
  }

  @Property(tries = 200)
  void rowsStayWhole(@ForAll("tables") Block.Table table) {
    List<String> lines =
        splitter.split(TITLE, DocumentFormat.PDF, List.of(table)).stream()
            .flatMap(passage -> passage.ownText().lines())
            .toList();
    assertThat(lines).containsExactlyElementsOf(table.text().lines().map(String::strip).toList());
  }

  private static boolean isHeading(PassageText passage, String heading) {
    return List.of(passage.place().heading().split(HeadingPath.SEPARATOR)).contains(heading);
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s", "");
  }

  @Provide
  Arbitrary<List<Block>> documents() {
    Arbitrary<Block> block =
        Arbitraries.oneOf(
            headings().map(Block.class::cast),
            texts(900).map(text -> (Block) new Block.Paragraph(Position.NONE, text)),
            texts(60).map(text -> (Block) new Block.Paragraph(Position.NONE, text)),
            tables().map(Block.class::cast));
    Arbitrary<List<Integer>> steps = Arbitraries.integers().between(0, 1).list().ofSize(30);
    return Combinators.combine(block.list().ofMinSize(1).ofMaxSize(30), steps)
        .as(PassageSplitterProperties::paged);
  }

  @Provide
  Arbitrary<Block.Table> tables() {
    return texts(30)
        .map(text -> text.replace('。', '一').strip())
        .list()
        .ofSize(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(rows -> new Block.Table(Position.NONE, rows));
  }

  private static Arbitrary<Block.Heading> headings() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 4), Arbitraries.integers().between(1, 100_000))
        .as((level, number) -> new Block.Heading(Position.NONE, level, "第" + number + "节"));
  }

  private static Arbitrary<String> texts(int longest) {
    return Arbitraries.strings()
        .withChars("荔枝花果水肥病虫防治喷施浇灌修剪abc1，，。")
        .ofMinLength(1)
        .ofMaxLength(longest);
  }

  /** Lays blocks on pages that never go back. */
  private static List<Block> paged(List<Block> blocks, List<Integer> steps) {
    List<Block> paged = new ArrayList<>();
    int page = 1;
    for (int i = 0; i < blocks.size(); i++) {
      page += steps.get(i);
      Position position = Position.onPage(page);
      paged.add(
          switch (blocks.get(i)) {
            case Block.Heading h -> new Block.Heading(position, h.level(), h.text() + i);
            case Block.Paragraph p -> new Block.Paragraph(position, p.text());
            case Block.Table t -> new Block.Table(position, t.rows());
            case Block.Speech s -> s;
          });
    }
    return paged;
  }
}
