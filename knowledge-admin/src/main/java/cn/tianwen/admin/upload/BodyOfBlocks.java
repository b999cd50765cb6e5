package cn.tianwen.admin.upload;

import cn.tianwen.extraction.Block;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes the blocks of a file and its pictures as HTML, which is still to be sanitised. */
final class BodyOfBlocks {

  /** Spoken words are joined until a paragraph has so many characters. */
  private static final int SPOKEN_PARAGRAPH = 160;

  private static final int LONGEST_HEADER = 20;

  private final Element body = new Document("").appendElement("body");
  private final StringBuilder speech = new StringBuilder();
  private double speechBegins;

  private BodyOfBlocks() {}

  /**
   * The HTML.
   *
   * @param title is not repeated as the first heading
   */
  static String write(String title, List<Block> blocks, PicturePlaces pictures) {
    BodyOfBlocks writer = new BodyOfBlocks();
    writer.pictures(pictures.after(PicturePlaces.BEGINNING));
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean repeated = i == 0 && block.text().strip().equals(title.strip());
      if (!repeated) {
        writer.block(block);
      }
      writer.pictures(pictures.after(i));
    }
    writer.endSpeech();
    return writer.body.html();
  }

  private void block(Block block) {
    if (!(block instanceof Block.Speech)) {
      endSpeech();
    }
    switch (block) {
      case Block.Heading heading ->
          body.appendElement("h" + Math.min(4, heading.level() + 1)).text(heading.text());
      case Block.Paragraph paragraph -> body.appendElement("p").text(paragraph.text());
      case Block.Table table -> table(table.rows());
      case Block.Speech spoken -> speech(spoken);
    }
  }

  private void table(List<List<String>> rows) {
    Element table = body.appendElement("table").appendElement("tbody");
    boolean header = rows.size() > 1 && isHeader(rows.getFirst());
    for (List<String> row : rows) {
      Element written = table.appendElement("tr");
      boolean first = row == rows.getFirst();
      row.forEach(cell -> written.appendElement(header && first ? "th" : "td").text(cell));
    }
  }

  /** Short names, all different, no figures. */
  private static boolean isHeader(List<String> row) {
    return row.size() > 1
        && row.stream().distinct().count() == row.size()
        && row.stream()
            .allMatch(
                cell ->
                    !cell.isBlank()
                        && cell.length() <= LONGEST_HEADER
                        && cell.codePoints().anyMatch(Character::isLetter));
  }

  private void speech(Block.Speech spoken) {
    if (speech.isEmpty()) {
      Double second = spoken.position().second();
      speechBegins = second == null ? 0 : second;
    }
    speech.append(spoken.text()).append(' ');
    if (speech.length() >= SPOKEN_PARAGRAPH) {
      endSpeech();
    }
  }

  private void endSpeech() {
    if (!speech.isEmpty()) {
      int second = (int) speechBegins;
      body.appendElement("p")
          .text("（%02d:%02d）".formatted(second / 60, second % 60) + speech.toString().strip());
      speech.setLength(0);
    }
  }

  private void pictures(List<PicturePlaces.Placed> placed) {
    if (!placed.isEmpty()) {
      endSpeech();
    }
    for (PicturePlaces.Placed picture : placed) {
      body.appendElement("p")
          .appendElement("img")
          .attr("src", "picture:" + picture.key().toLowerCase(Locale.ROOT))
          .attr("alt", picture.description());
    }
  }
}
