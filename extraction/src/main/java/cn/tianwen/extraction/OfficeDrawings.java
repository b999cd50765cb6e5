package cn.tianwen.extraction;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of Office Open XML (ECMA-376): a part names them, its relationships say where they
 * lie.
 */
final class OfficeDrawings {

  private final Map<String, Path> parts;
  private final PictureVisitor visitor;

  OfficeDrawings(Map<String, Path> parts, PictureVisitor visitor) {
    this.parts = parts;
    this.visitor = visitor;
  }

  /** Visits a part and what it says. */
  void document(String part) throws IOException, DrawingsException {
    MarkupEvents.read(required(part), new Drawings(relationships(part), new DrawnText(visitor)));
  }

  /** Visits the slides of a presentation, in the order in which they are shown. */
  void slides() throws IOException, DrawingsException {
    String presentation = "ppt/presentation.xml";
    Map<String, String> targets = relationships(presentation);
    List<String> slides = new ArrayList<>();
    MarkupEvents.read(
        required(presentation),
        new MarkupEvents.Handler() {
          @Override
          public void begin(String name, MarkupEvents.Attributes attributes) {
            String slide = targets.get(Objects.toString(attributes.reference("id"), ""));
            if (name.equals("sldId") && slide != null) {
              slides.add(slide);
            }
          }

          @Override
          public void end(String name) {}
        });
    for (int i = 0; i < slides.size(); i++) {
      if (parts.containsKey(slides.get(i))) {
        visitor.page(i + 1);
        document(slides.get(i));
      }
    }
  }

  private Path required(String part) throws DrawingsException {
    Path file = parts.get(part);
    if (file == null) {
      throw new DrawingsException("has no " + part);
    }
    return file;
  }

  /** The parts that a part refers to, by the id of the reference. */
  private Map<String, String> relationships(String part) throws IOException, DrawingsException {
    int slash = part.lastIndexOf('/') + 1;
    Path file = parts.get(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
    Map<String, String> targets = new HashMap<>();
    if (file != null) {
      MarkupEvents.read(
          file,
          new MarkupEvents.Handler() {
            @Override
            public void begin(String name, MarkupEvents.Attributes attributes) {
              String id = attributes.get("Id");
              String target = attributes.get("Target");
              if (id != null && target != null && attributes.get("TargetMode") == null) {
                targets.put(id, resolve(part, target));
              }
            }

            @Override
            public void end(String name) {}
          });
    }
    return targets;
  }

  private static String resolve(String part, String target) {
    try {
      return URI.create("/" + part).resolve(target).getPath().replaceFirst("^/+", "");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private final class Drawings implements MarkupEvents.Handler {

    private final Map<String, String> targets;
    private final DrawnText text;
    private String description = "";
    private boolean inText;
    private int fallbacks;

    Drawings(Map<String, String> targets, DrawnText text) {
      this.targets = targets;
      this.text = text;
    }

    @Override
    public void begin(String name, MarkupEvents.Attributes attributes) throws IOException {
      switch (name) {
        // The same drawing again, for programs that do not know the first.
        case "Fallback" -> fallbacks++;
        // In Word both describe a picture, and the inner one mostly says nothing.
        case "docPr", "cNvPr" ->
            description = Objects.requireNonNullElse(attributes.get("descr"), description);
        case "blip" -> picture(attributes.reference("embed"));
        case "imagedata" -> picture(attributes.reference("id"));
        case "t" -> inText = true;
        case "tab", "br", "cr" -> text.append(" ");
        default -> {}
      }
    }

    private void picture(@Nullable String id) throws IOException {
      Path file = id == null ? null : parts.get(targets.getOrDefault(id, ""));
      if (file != null && fallbacks == 0) {
        text.picture(file, description);
      }
      description = "";
    }

    @Override
    public void end(String name) throws IOException {
      switch (name) {
        case "Fallback" -> fallbacks--;
        case "t" -> inText = false;
        case "p" -> text.endParagraph();
        default -> {}
      }
    }

    @Override
    public void characters(String characters) {
      if (inText && fallbacks == 0) {
        text.append(characters);
      }
    }
  }
}
