package cn.tianwen.ingest.analysis;

import cn.tianwen.extraction.Block;
import cn.tianwen.ingest.analysis.Unit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns blocks into units under their headings. A heading that nothing stands under is text itself,
 * and so is one that is too long to be one. The document's title is not repeated as a heading. One
 * for each document.
 */
final class UnitReader {

  static final int LONGEST_UNIT = 300;
  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_HEADER_ROW = 100;
  private static final String LINE = "\n";

  private final String title;
  private final boolean pagesStandAlone;
  private final List<Unit> units = new ArrayList<>();
  private HeadingPath headings = new HeadingPath();
  private @Nullable Integer page;
  private boolean headed;

  /**
   * A reader for one document.
   *
   * @param pagesStandAlone whether each page begins anew, as slides and sheets do: a heading holds
   *     for its page only, and only the first of a page is one
   */
  UnitReader(String title, boolean pagesStandAlone) {
    this.title = title;
    this.pagesStandAlone = pagesStandAlone;
  }

  List<Unit> read(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      turnTo(block.position().page());
      switch (block) {
        case Block.Heading heading ->
            read(heading, i + 1 < blocks.size() ? blocks.get(i + 1) : null);
        case Block.Paragraph paragraph -> prose(paragraph.text());
        case Block.Table table -> rows(table.rows());
        case Block.Speech speech -> cues(speech);
      }
    }
    return units;
  }

  private void turnTo(@Nullable Integer next) {
    if (!Objects.equals(page, next)) {
      page = next;
      if (pagesStandAlone) {
        headings = new HeadingPath();
        headed = false;
      }
    }
  }

  private void read(Block.Heading heading, @Nullable Block next) {
    String text = heading.text();
    if (text.length() > LONGEST_HEADING || (pagesStandAlone && headed)) {
      prose(text);
      return;
    }
    headed = true;
    if (isBare(heading, next)) {
      headings.enter(heading.level(), "");
      prose(text);
      return;
    }
    headings.enter(heading.level(), text.equals(title) ? "" : text);
  }

  private boolean isBare(Block.Heading heading, @Nullable Block next) {
    if (next == null || (next instanceof Block.Heading after && after.level() <= heading.level())) {
      return true;
    }
    return pagesStandAlone && !Objects.equals(next.position().page(), heading.position().page());
  }

  private void prose(String text) {
    Place place = place(false);
    String separator = LINE;
    for (String sentence : Sentences.split(text, LONGEST_UNIT)) {
      units.add(Unit.prose(place, separator, sentence));
      separator = "";
    }
  }

  private void rows(List<List<String>> rows) {
    Place place = place(false);
    String header = TableHeader.of(rows).filter(h -> h.length() <= LONGEST_HEADER_ROW).orElse("");
    for (int i = 0; i < rows.size(); i++) {
      String separator = LINE;
      for (String piece : pieces(String.join(TableHeader.CELL_SEPARATOR, rows.get(i)))) {
        units.add(Unit.row(place, separator, piece, i == 0 ? "" : header));
        separator = "";
      }
    }
  }

  /** A row is one unit unless it alone is too long. */
  private static List<String> pieces(String row) {
    return row.length() <= LONGEST_UNIT ? List.of(row) : Sentences.split(row, LONGEST_UNIT);
  }

  /** A cue that is too long is cut, and its time shared out by length. */
  private void cues(Block.Speech speech) {
    Double second = speech.position().second();
    if (second == null) {
      prose(speech.text());
      return;
    }
    Place place = place(true);
    double length = Math.max(0, speech.endSecond() - second);
    int said = 0;
    String separator = " ";
    for (String piece : pieces(speech.text())) {
      double begin = second + length * said / speech.text().length();
      said += piece.length();
      double end = second + length * said / speech.text().length();
      units.add(Unit.cue(place, separator, piece, begin, end));
      separator = "";
    }
  }

  private Place place(boolean spoken) {
    return new Place(headings.text(), page, spoken);
  }
}
