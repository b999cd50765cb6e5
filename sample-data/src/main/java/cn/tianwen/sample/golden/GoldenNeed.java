package cn.tianwen.sample.golden;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A need with its labels.
 *
 * @param id {@code golden-PART-NUMBER}
 * @param query the need in the reporter's words, 1 to 2,000 characters, not blank
 * @param crop what the form said; null when it said nothing
 * @param region GB/T 2260 code of the form; null when it said nothing
 * @param month 1 to 12, of the form; null when it said nothing
 * @param solvedBy ids of the cases of which each solves the need; empty for {@link
 *     GoldenKind#NO_ANSWER} only
 * @param confusable ids of cases with the same symptom that do not solve it; at least one for
 *     {@link GoldenKind#OTHER_CROP}
 * @param kind what makes it difficult
 * @param split whether it may be looked at while weights are fitted
 */
public record GoldenNeed(
    String id,
    String query,
    @Nullable String crop,
    @Nullable String region,
    @Nullable Integer month,
    List<String> solvedBy,
    List<String> confusable,
    GoldenKind kind,
    GoldenSplit split) {

  private static final Pattern ID = Pattern.compile("golden-[a-z]+-\\d{3}");
  private static final Pattern REGION = Pattern.compile("\\d{6}");
  private static final int LONGEST = 2_000;

  /** Refuses what contradicts itself. */
  public GoldenNeed {
    solvedBy = List.copyOf(solvedBy);
    confusable = List.copyOf(confusable);
    require(ID.matcher(id).matches(), "id is not golden-PART-NUMBER: " + id);
    require(!query.isBlank() && query.length() <= LONGEST, "query is blank or too long");
    require(crop == null || !crop.isBlank(), "crop is blank");
    require(region == null || REGION.matcher(region).matches(), "region is not six digits");
    require(month == null || (month >= 1 && month <= 12), "month is not 1 to 12");
    require(
        solvedBy.isEmpty() == (kind == GoldenKind.NO_ANSWER),
        "solvedBy is empty for the kind no_answer and for no other");
    require(
        kind != GoldenKind.OTHER_CROP || !confusable.isEmpty(),
        "confusable is empty, which the kind other_crop forbids");
    List<String> named = Stream.concat(solvedBy.stream(), confusable.stream()).toList();
    require(named.stream().distinct().count() == named.size(), "a case is named twice: " + named);
  }

  private static void require(boolean holds, String fault) {
    if (!holds) {
      throw new IllegalArgumentException(fault);
    }
  }
}
