package cn.tianwen.sample.golden;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question in plain words, and the passage of a sample document that answers it.
 *
 * @param id {@code passage-KIND-NUMBER}
 * @param question as a farmer or an officer asks it
 * @param document path of the document among {@link cn.tianwen.sample.SampleDocuments}, {@code !/}
 *     before what lies in an archive
 * @param contains what the right passage contains and no other place of the document does, at least
 *     8 characters as they were written; the cells of a table row are joined by {@code " | "}. Text
 *     that was folded or broken into lines has to be compared without white space and folded alike
 * @param page page or slide of it, from 1; null where the format has none
 * @param second when it is said in a recording; null outside recordings
 * @param kind what sort of document answers it
 * @param split whether it may be looked at while weights are fitted
 */
public record PassageQuestion(
    String id,
    String question,
    String document,
    String contains,
    @Nullable Integer page,
    @Nullable Integer second,
    PassageKind kind,
    GoldenSplit split) {

  private static final Pattern ID = Pattern.compile("passage-(industry|training)-\\d{3}");
  private static final int SHORTEST = 8;

  /** Refuses what cannot be. */
  public PassageQuestion {
    require(ID.matcher(id).matches(), "id is not passage-KIND-NUMBER: " + id);
    require(!question.isBlank(), "question is blank");
    require(!document.isBlank(), "document is blank");
    require(contains.length() >= SHORTEST, "contains is shorter than " + SHORTEST + " characters");
    require(page == null || page >= 1, "page is below 1");
    require(second == null || second >= 0, "second is below 0");
  }

  private static void require(boolean holds, String fault) {
    if (!holds) {
      throw new IllegalArgumentException(fault);
    }
  }
}
