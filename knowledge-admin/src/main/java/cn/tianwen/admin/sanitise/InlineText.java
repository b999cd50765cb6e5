package cn.tianwen.admin.sanitise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Text, line breaks and pictures of one paragraph, heading or cell. What is written is the same for
 * everything that looks the same, however deep it was nested before. Not thread-safe.
 */
final class InlineText {

  private sealed interface Piece {}

  private record Words(String text, Set<Mark> marks) implements Piece {}

  private record Break() implements Piece {}

  private record Picture(String source, String description) implements Piece {}

  private final List<Piece> pieces = new ArrayList<>();
  private boolean spaceWaits;

  void text(String text, Set<Mark> marks) {
    StringBuilder kept = new StringBuilder(text.length());
    String clean = CleanText.of(text);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c == ' ') {
        spaceWaits = true;
        continue;
      }
      if (spaceWaits && !(kept.isEmpty() && isAtStart())) {
        if (kept.isEmpty()) {
          appendSpace(marks);
        } else {
          kept.append(' ');
        }
      }
      spaceWaits = false;
      kept.append(c);
    }
    if (!kept.isEmpty()) {
      append(kept.toString(), marks);
    }
  }

  /** A space between two pieces belongs to the first, so that it is never marked by itself. */
  private void appendSpace(Set<Mark> marks) {
    if (pieces.getLast() instanceof Words before) {
      append(" ", before.marks());
    } else {
      append(" ", marks);
    }
  }

  private void append(String text, Set<Mark> marks) {
    if (!pieces.isEmpty()
        && pieces.getLast() instanceof Words before
        && before.marks().equals(marks)) {
      pieces.set(pieces.size() - 1, new Words(before.text() + text, before.marks()));
    } else {
      pieces.add(new Words(text, Set.copyOf(marks)));
    }
  }

  /** A space that counts only between words. */
  void space() {
    spaceWaits = true;
  }

  /** A line break that counts only between two lines; several are one. */
  void lineBreak() {
    spaceWaits = false;
    if (!isAtStart()) {
      pieces.add(new Break());
    }
  }

  void picture(String source, String description) {
    if (spaceWaits && !isAtStart()) {
      appendSpace(Mark.NONE);
    }
    spaceWaits = false;
    pieces.add(new Picture(source, description));
  }

  private boolean isAtStart() {
    return pieces.isEmpty() || pieces.getLast() instanceof Break;
  }

  /** Whether the last thing that was added is a line break. */
  boolean endsWithBreak() {
    return !pieces.isEmpty() && pieces.getLast() instanceof Break;
  }

  boolean isEmpty() {
    return pieces.stream().allMatch(Break.class::isInstance);
  }

  /** Whether there is text, and all of it has a mark. */
  boolean isWholly(Mark mark) {
    List<Words> words =
        pieces.stream().filter(Words.class::isInstance).map(Words.class::cast).toList();
    return !words.isEmpty() && words.stream().allMatch(one -> one.marks().contains(mark));
  }

  /** Everything without a mark, as headings are, which are bold anyway. */
  InlineText without(Mark mark) {
    InlineText plain = new InlineText();
    for (Piece piece : pieces) {
      if (piece instanceof Words words) {
        EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(words.marks());
        marks.remove(mark);
        plain.append(words.text(), marks);
      } else {
        plain.pieces.add(piece);
      }
    }
    return plain;
  }

  /** Only its pictures. */
  InlineText pictures() {
    InlineText only = new InlineText();
    pieces.stream().filter(Picture.class::isInstance).forEach(only.pieces::add);
    return only;
  }

  /** Only its words, in one line. */
  InlineText line() {
    InlineText only = new InlineText();
    for (Piece piece : pieces) {
      if (piece instanceof Words words) {
        only.text(words.text(), words.marks());
      } else {
        only.space();
      }
    }
    return only;
  }

  /** Writes everything into an element. */
  void writeTo(Element target) {
    int end = pieces.size();
    while (end > 0 && pieces.get(end - 1) instanceof Break) {
      end--;
    }
    Deque<Element> open = new ArrayDeque<>(List.of(target));
    List<Mark> marked = new ArrayList<>();
    for (Piece piece : pieces.subList(0, end)) {
      List<Mark> wanted =
          piece instanceof Words words ? words.marks().stream().sorted().toList() : List.of();
      while (!(marked.size() <= wanted.size() && marked.equals(wanted.subList(0, marked.size())))) {
        marked.removeLast();
        open.pop();
      }
      for (Mark mark : wanted.subList(marked.size(), wanted.size())) {
        open.push(open.element().appendElement(mark.tag()));
        marked.add(mark);
      }
      write(piece, open.element());
    }
  }

  private static void write(Piece piece, Element target) {
    switch (piece) {
      case Words words -> target.appendChild(new TextNode(words.text()));
      case Break line -> target.appendElement("br");
      case Picture picture ->
          target
              .appendElement("img")
              .attr("src", picture.source())
              .attr("alt", picture.description());
    }
  }
}
