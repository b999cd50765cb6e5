package cn.tianwen.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the paragraphs and the pictures in them into their order: a picture before which its
 * paragraph says nothing stands before it, any other after it.
 */
final class DrawnText {

  private record Found(Path file, String description) {}

  private static final int MOST_PICTURES = 500;

  private final PictureVisitor visitor;
  private final StringBuilder text = new StringBuilder();
  private final List<Found> waiting = new ArrayList<>();
  private int pictures;

  DrawnText(PictureVisitor visitor) {
    this.visitor = visitor;
  }

  void append(String characters) {
    text.append(characters);
  }

  void picture(Path file, String description) throws IOException {
    if (++pictures > MOST_PICTURES) {
      return;
    }
    if (text.toString().isBlank()) {
      visitor.picture(file, description);
    } else {
      waiting.add(new Found(file, description));
    }
  }

  void endParagraph() throws IOException {
    if (!text.toString().isBlank()) {
      visitor.text(text.toString());
    }
    text.setLength(0);
    for (Found found : waiting) {
      visitor.picture(found.file(), found.description());
    }
    waiting.clear();
  }
}
