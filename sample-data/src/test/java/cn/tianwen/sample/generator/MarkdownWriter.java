package cn.tianwen.sample.generator;

import java.nio.charset.StandardCharsets;

/** Markdown as the source has it, with the title as its first heading. */
final class MarkdownWriter implements DocumentWriter {

  @Override
  public byte[] write(Source source) {
    return ("# " + source.front().title() + "\n\n" + source.body())
        .getBytes(StandardCharsets.UTF_8);
  }
}
