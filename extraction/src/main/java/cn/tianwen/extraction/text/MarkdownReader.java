package cn.tianwen.extraction.text;

import cn.tianwen.extraction.Block;
import cn.tianwen.extraction.Block.Heading;
import cn.tianwen.extraction.Block.Paragraph;
import cn.tianwen.extraction.Block.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings, paragraphs, lists and tables of Markdown. */
final class MarkdownReader {

  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*\\s*");
  private static final Pattern ITEM = Pattern.compile("\\s*([-*+]|\\d{1,3}[.)])\\s+(.+)");
  private static final Pattern RULE = Pattern.compile("\\s*([-*_]\\s*){3,}");
  private static final Pattern TABLE_RULE =
      Pattern.compile("\\s*\\|?\\s*:?-{2,}:?\\s*(\\|\\s*:?-{2,}:?\\s*)+\\|?\\s*");
  private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");

  private static final int LONGEST_RULE = 500;

  private final List<Block> blocks = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private String paragraph = "";

  /** Headings or the rule under a table's header give Markdown away. */
  static boolean looksLike(List<String> lines) {
    return lines.stream().anyMatch(line -> HEADING.matcher(line).matches() || isTableRule(line));
  }

  List<Block> read(List<String> lines) {
    boolean code = false;
    for (String line : lines) {
      if (FENCE.matcher(line).matches()) {
        endAll();
        code = !code;
      } else if (code) {
        addParagraph(line);
      } else {
        add(line);
      }
    }
    endAll();
    return blocks;
  }

  private void add(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (line.strip().startsWith("|") || isTableRule(line)) {
      endParagraph();
      if (!isTableRule(line)) {
        rows.add(cells(line));
      }
      return;
    }
    if (heading.matches()) {
      endAll();
      blocks.add(new Heading(Position.NONE, heading.group(1).length(), inline(heading.group(2))));
    } else if (line.isBlank() || isRule(line)) {
      endAll();
    } else if (item.matches()) {
      endAll();
      paragraph = inline(item.group(2));
    } else {
      endTable();
      paragraph = Lines.join(paragraph, inline(line.replaceFirst("^\\s*>\\s?", "")));
    }
  }

  private void addParagraph(String line) {
    if (!line.isBlank()) {
      blocks.add(new Paragraph(Position.NONE, Lines.clean(line)));
    }
  }

  private void endAll() {
    endParagraph();
    endTable();
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      blocks.add(new Paragraph(Position.NONE, paragraph));
    }
    paragraph = "";
  }

  private void endTable() {
    if (!rows.isEmpty()) {
      blocks.add(new Block.Table(Position.NONE, rows));
    }
    rows.clear();
  }

  // A pattern that repeats a group takes stack for every turn: only lines of sane length are tried.

  private static boolean isTableRule(String line) {
    return line.length() <= LONGEST_RULE && TABLE_RULE.matcher(line).matches();
  }

  private static boolean isRule(String line) {
    return line.length() <= LONGEST_RULE && RULE.matcher(line).matches();
  }

  private static List<String> cells(String line) {
    String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
    return Arrays.stream(inner.split("(?<!\\\\)\\|", -1)).map(MarkdownReader::inline).toList();
  }

  /** The text without emphasis, and links by their names. */
  private static String inline(String text) {
    return Lines.clean(
        text.replaceAll("!?\\[([^\\]]*)]\\([^)]*\\)", "$1")
            .replaceAll("(\\*\\*|__|~~|`)", "")
            .replaceAll("(?<![\\p{IsAlphabetic}\\d*])\\*([^*]+)\\*", "$1")
            .replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!|-])", "$1"));
  }
}
