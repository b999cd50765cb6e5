package cn.tianwen.sample.generator;

import cn.tianwen.sample.generator.Block.Listing;
import cn.tianwen.sample.generator.Block.Table;
import java.nio.charset.Charset;
import java.util.List;

/** TXT with Windows line ends, in the character set that the head of the source names. */
final class PlainTextWriter implements DocumentWriter {

  @Override
  public byte[] write(Source source) {
    StringBuilder text = new StringBuilder(source.front().title()).append("\r\n");
    for (Block block : source.blocks()) {
      text.append("\r\n");
      switch (block) {
        case Listing list -> {
          for (int i = 0; i < list.items().size(); i++) {
            text.append(list.numbered() ? list.mark(i) : "- ")
                .append(list.items().get(i))
                .append("\r\n");
          }
        }
        case Table table -> rows(table.rows(), text);
        default -> block.lines().forEach(line -> text.append(line).append("\r\n"));
      }
    }
    return text.toString().getBytes(Charset.forName(source.front().get("charset")));
  }

  private static void rows(List<List<String>> rows, StringBuilder text) {
    rows.forEach(row -> text.append(String.join("\t", row)).append("\r\n"));
  }
}
