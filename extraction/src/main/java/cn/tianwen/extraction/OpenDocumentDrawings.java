package cn.tianwen.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pictures of OpenDocument (ISO/IEC 26300): frames in {@code content.xml}. */
final class OpenDocumentDrawings implements MarkupEvents.Handler {

  private final Map<String, Path> parts;
  private final PictureVisitor visitor;
  private final DrawnText text;
  private final StringBuilder description = new StringBuilder();
  private @Nullable Path picture;
  private boolean described;
  private int paragraphs;
  private int pages;

  OpenDocumentDrawings(Map<String, Path> parts, PictureVisitor visitor) {
    this.parts = parts;
    this.visitor = visitor;
    text = new DrawnText(visitor);
  }

  /** Visits the whole document. */
  void content() throws IOException, DrawingsException {
    Path content = parts.get("content.xml");
    if (content == null) {
      throw new DrawingsException("has no content.xml");
    }
    MarkupEvents.read(content, this);
  }

  @Override
  public void begin(String name, MarkupEvents.Attributes attributes) {
    switch (name) {
      case "page" -> visitor.page(++pages);
      case "p", "h" -> paragraphs++;
      case "tab", "line-break", "s" -> text.append(" ");
      case "image" -> {
        String target = attributes.get("href");
        if (picture == null && target != null) {
          picture = parts.get(target.replaceFirst("^\\./", ""));
        }
      }
      case "title", "desc" -> described = true;
      default -> {}
    }
  }

  @Override
  public void end(String name) throws IOException {
    switch (name) {
      case "p", "h" -> {
        if (--paragraphs == 0) {
          text.endParagraph();
        }
      }
      case "title", "desc" -> described = false;
      case "frame" -> {
        if (picture != null) {
          text.picture(picture, description.toString());
        }
        picture = null;
        description.setLength(0);
      }
      default -> {}
    }
  }

  @Override
  public void characters(String characters) {
    if (described) {
      description.append(characters);
    } else if (paragraphs > 0) {
      text.append(characters);
    }
  }
}
