package cn.tianwen.search.pages;

import cn.tianwen.index.document.DocumentPassage;
import cn.tianwen.search.documents.TermMarks;
import cn.tianwen.search.documents.reading.OutlineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The passages of a document that are sent at once, so that a handbook opens fast on an old phone.
 *
 * @param pieces in their order
 * @param before the passage that the part before begins with; null for the first part
 * @param after the passage that the next part begins with; null for the last part
 */
public record ReadingPart(List<Piece> pieces, @Nullable Integer before, @Nullable Integer after) {

  /** Passages in a part. */
  static final int SIZE = 60;

  /** Keeps its own copy. */
  public ReadingPart {
    pieces = List.copyOf(pieces);
  }

  /**
   * A passage.
   *
   * @param ordinal place in the document, from 0
   * @param headings those that begin here
   * @param page number of the page that begins here; null when none does
   * @param second where it begins in a recording; null outside recordings
   * @param blocks its paragraphs and tables
   */
  public record Piece(
      int ordinal,
      List<OutlineEntry> headings,
      @Nullable Integer page,
      @Nullable Double second,
      List<PassageBlock> blocks) {}

  /** The part that holds a passage; the last for a passage that is not there. */
  static ReadingPart holding(
      int ordinal, List<DocumentPassage> all, List<OutlineEntry> outline, TermMarks marks) {
    int known = Math.clamp(ordinal, 0, Math.max(0, all.size() - 1));
    int from = known / SIZE * SIZE;
    int to = Math.min(all.size(), from + SIZE);
    return new ReadingPart(
        pieces(from, to, all, outline, marks),
        from == 0 ? null : from - SIZE,
        to == all.size() ? null : to);
  }

  /** All passages, for the transcript of a recording. */
  static ReadingPart whole(List<DocumentPassage> all, TermMarks marks) {
    return new ReadingPart(pieces(0, all.size(), all, List.of(), marks), null, null);
  }

  private static List<Piece> pieces(
      int from, int to, List<DocumentPassage> all, List<OutlineEntry> outline, TermMarks marks) {
    Map<Integer, List<OutlineEntry>> headings =
        outline.stream().collect(Collectors.groupingBy(OutlineEntry::ordinal));
    List<Piece> pieces = new ArrayList<>();
    for (int i = from; i < to; i++) {
      DocumentPassage passage = all.get(i);
      @Nullable Integer pageBefore = i == 0 ? null : all.get(i - 1).page();
      boolean samePage = Objects.equals(passage.page(), pageBefore);
      pieces.add(
          new Piece(
              passage.ordinal(),
              headings.getOrDefault(passage.ordinal(), List.of()),
              samePage ? null : passage.page(),
              passage.second(),
              PassageBlock.of(passage.ownText(), marks)));
    }
    return pieces;
  }
}
