package cn.tianwen.ingest.analysis;

import cn.tianwen.extraction.Block;
import cn.tianwen.index.document.DocumentFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a document into passages: each stands under one heading path, on one page or slide, or is
 * a stretch of speech, and is cut behind whole sentences, rows or cues. A passage holds about
 * {@value TextPassages#AIM} characters and at most {@value TextPassages#LONGEST}, so that it fits
 * the embedding model with title and headings.
 */
final class PassageSplitter {

  private final TextPassages texts = new TextPassages();
  private final SpokenPassages spoken = new SpokenPassages();

  /**
   * The passages in reading order.
   *
   * @param title not repeated as a heading
   * @param blocks cleaned
   */
  List<PassageText> split(String title, DocumentFormat format, List<Block> blocks) {
    boolean pagesStandAlone =
        format == DocumentFormat.SLIDES || format == DocumentFormat.SPREADSHEET;
    List<Unit> units = new UnitReader(title, pagesStandAlone).read(blocks);
    List<PassageText> passages = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= units.size(); end++) {
      if (end == units.size() || !units.get(end).place().equals(units.get(start).place())) {
        List<Unit> group = units.subList(start, end);
        passages.addAll(
            group.getFirst().place().spoken() ? spoken.split(group) : texts.split(group));
        start = end;
      }
    }
    return passages;
  }
}
