package cn.tianwen.admin.upload;

import cn.tianwen.admin.pictures.InvalidPictureException;
import cn.tianwen.extraction.Block;
import cn.tianwen.extraction.PictureVisitor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the block after which each picture of a document stands. The text that a document has
 * before a picture is looked for in its blocks, always onwards from the one before. One for each
 * document.
 */
final class PicturePlaces implements PictureVisitor {

  /** Before all blocks. */
  static final int BEGINNING = -1;

  /** How far ahead a text is looked for; beyond, it is likely to stand there for something else. */
  private static final int FARTHEST = 60;

  /** Keeps pictures. */
  @FunctionalInterface
  interface Keeper {

    /**
     * Keeps a picture.
     *
     * @return its key
     * @throws InvalidPictureException when it cannot be kept
     */
    String keep(Path file) throws IOException;
  }

  /**
   * A picture that is kept.
   *
   * @param key in the content store
   */
  record Placed(String key, String description) {}

  private final List<String> texts;
  private final List<Block> blocks;
  private final Keeper keeper;
  private final Map<Integer, List<Placed>> pictures = new HashMap<>();
  private int block = BEGINNING;
  private int lost;

  PicturePlaces(List<Block> blocks, Keeper keeper) {
    this.blocks = blocks;
    this.keeper = keeper;
    texts = blocks.stream().map(one -> letters(one.text())).toList();
  }

  @Override
  public void page(int number) {
    for (int i = 0; i < blocks.size(); i++) {
      Integer page = blocks.get(i).position().page();
      if (page != null && page <= number) {
        block = i;
      }
    }
  }

  @Override
  public void text(String text) {
    // On slides the page says enough.
    if (block >= 0 && blocks.get(block).position().page() != null) {
      return;
    }
    String wanted = letters(text);
    int from = Math.max(0, block);
    for (int i = from; i < Math.min(texts.size(), from + FARTHEST); i++) {
      if (!wanted.isEmpty() && texts.get(i).contains(wanted)) {
        block = i;
        return;
      }
    }
  }

  @Override
  public void picture(Path file, String description) throws IOException {
    try {
      pictures
          .computeIfAbsent(block, none -> new ArrayList<>())
          .add(new Placed(keeper.keep(file), description));
    } catch (InvalidPictureException e) {
      lost++;
    }
  }

  /**
   * The pictures behind a block.
   *
   * @param index of the block; {@link #BEGINNING} for those before all
   */
  List<Placed> after(int index) {
    return pictures.getOrDefault(index, List.of());
  }

  /** How many pictures could not be kept. */
  int lost() {
    return lost;
  }

  private static String letters(@Nullable String text) {
    return text == null ? "" : text.replaceAll("[\\s\\p{Z}|]+", "");
  }
}
