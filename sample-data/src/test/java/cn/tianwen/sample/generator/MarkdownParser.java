package cn.tianwen.sample.generator;

import cn.tianwen.sample.generator.Block.Heading;
import cn.tianwen.sample.generator.Block.Listing;
import cn.tianwen.sample.generator.Block.PageBreak;
import cn.tianwen.sample.generator.Block.Paragraph;
import cn.tianwen.sample.generator.Block.Remark;
import cn.tianwen.sample.generator.Block.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the small part of Markdown that the sources are written in: headings of level 2 and 3, a
 * paragraph a line, lists, tables, quotes for what is spoken, {@code ***} for a new page.
 */
final class MarkdownParser {

  private static final Pattern NUMBERED = Pattern.compile("\\d+\\. .*");
  private static final Pattern RULE = Pattern.compile("\\|(-+\\|)+");

  private final List<Block> blocks = new ArrayList<>();

  private MarkdownParser() {}

  static List<Block> parse(String text) {
    MarkdownParser parser = new MarkdownParser();
    text.lines().map(String::strip).forEach(parser::line);
    return List.copyOf(parser.blocks);
  }

  private void line(String line) {
    if (line.startsWith("### ")) {
      blocks.add(new Heading(3, line.substring(4)));
    } else if (line.startsWith("## ")) {
      blocks.add(new Heading(2, line.substring(3)));
    } else if (line.startsWith("> ")) {
      blocks.add(new Remark(line.substring(2)));
    } else if (line.equals("***")) {
      blocks.add(new PageBreak());
    } else if (line.startsWith("- ")) {
      item(false, line.substring(2));
    } else if (NUMBERED.matcher(line).matches()) {
      item(true, line.substring(line.indexOf(' ') + 1));
    } else if (line.startsWith("|")) {
      row(line);
    } else if (!line.isEmpty()) {
      blocks.add(new Paragraph(line));
    }
  }

  private void item(boolean numbered, String text) {
    if (!blocks.isEmpty()
        && blocks.getLast() instanceof Listing list
        && list.numbered() == numbered) {
      blocks.removeLast();
      List<String> items = new ArrayList<>(list.items());
      items.add(text);
      blocks.add(new Listing(numbered, items));
    } else {
      blocks.add(new Listing(numbered, List.of(text)));
    }
  }

  private void row(String line) {
    if (RULE.matcher(line).matches()) {
      return;
    }
    List<String> cells =
        Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
            .map(String::strip)
            .toList();
    List<List<String>> rows = new ArrayList<>();
    if (!blocks.isEmpty() && blocks.getLast() instanceof Table table) {
      if (table.columns() != cells.size()) {
        throw new IllegalArgumentException("A row of another length: " + line);
      }
      blocks.removeLast();
      rows.addAll(table.rows());
    }
    rows.add(cells);
    blocks.add(new Table(rows));
  }
}
