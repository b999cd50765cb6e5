package cn.tianwen.sample.generator;

import cn.tianwen.sample.generator.Block.Heading;
import cn.tianwen.sample.generator.Block.Listing;
import cn.tianwen.sample.generator.Block.PageBreak;
import cn.tianwen.sample.generator.Block.Paragraph;
import cn.tianwen.sample.generator.Block.Remark;
import cn.tianwen.sample.generator.Block.Table;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks as well-formed HTML. */
final class Html {

  private Html() {}

  static String of(List<Block> blocks) {
    return blocks.stream().map(Html::of).collect(Collectors.joining("\n"));
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String of(Block block) {
    return switch (block) {
      case Heading heading ->
          "<h%1$d>%2$s</h%1$d>".formatted(heading.level(), escape(heading.text()));
      case Paragraph paragraph -> "<p>" + escape(paragraph.text()) + "</p>";
      case Remark remark -> "<blockquote><p>" + escape(remark.text()) + "</p></blockquote>";
      case PageBreak unused -> "<hr/>";
      case Listing list -> list(list);
      case Table table -> table(table);
    };
  }

  private static String list(Listing list) {
    String tag = list.numbered() ? "ol" : "ul";
    return list.items().stream()
        .map(item -> "<li>" + escape(item) + "</li>")
        .collect(Collectors.joining("\n", "<" + tag + ">\n", "\n</" + tag + ">"));
  }

  private static String table(Table table) {
    StringBuilder html = new StringBuilder("<table>\n");
    String tag = "th";
    for (List<String> row : table.rows()) {
      html.append("<tr>");
      for (String cell : row) {
        html.append("<%s>%s</%s>".formatted(tag, escape(cell), tag));
      }
      html.append("</tr>\n");
      tag = "td";
    }
    return html.append("</table>").toString();
  }
}
