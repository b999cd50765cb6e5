package cn.tianwen.extraction.text;

import cn.tianwen.extraction.Block;
import java.util.List;

/**
 * The text of a document.
 *
 * @param mediaType finer type of a plain text, e.g. {@code text/markdown}; empty for others
 * @param pages slides, sheets or pages with text; 0 where there are none
 * @param recognised whether it was read off an image
 */
public record DocumentText(List<Block> blocks, String mediaType, int pages, boolean recognised) {

  /** Keeps its own copy. */
  public DocumentText {
    blocks = List.copyOf(blocks);
  }
}
