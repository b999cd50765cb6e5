package cn.tianwen.sample.golden;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.sample.SampleCase;
import cn.tianwen.sample.SampleFiles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GoldenNeedsTest {

  /** So many characters in a row are no accident. */
  private static final int COPIED = 8;

  private final GoldenNeeds golden = GoldenNeeds.load();

  @Test
  void thereAreAtLeastThreeHundredNeedsOfAllKinds() {
    assertThat(golden.all()).hasSizeGreaterThanOrEqualTo(300);
    assertThat(golden.of(GoldenSplit.TEST))
        .extracting(GoldenNeed::kind)
        .contains(GoldenKind.values());
    assertThat(golden.of(GoldenSplit.TUNE))
        .extracting(GoldenNeed::kind)
        .contains(GoldenKind.values());
  }

  @Test
  void everyNeedIsOnOneSideOfTheSplit() {
    assertThat(golden.of(GoldenSplit.TUNE).size() + golden.of(GoldenSplit.TEST).size())
        .isEqualTo(golden.all().size());
    assertThat(golden.of(GoldenSplit.TEST)).hasSizeGreaterThanOrEqualTo(100);
  }

  @Test
  void whatWeightsWereFittedOnIsNeverMeasured() {
    assertThat(golden.all())
        .filteredOn(need -> need.id().startsWith("golden-first-"))
        .hasSize(120)
        .allMatch(need -> need.split() == GoldenSplit.TUNE);
  }

  @Test
  void theRuleOfTheSplitNeverChanges() {
    // printf golden-fruit-003 | sha256sum: a1…, odd
    assertThat(GoldenSplit.ofId("golden-fruit-003")).isEqualTo(GoldenSplit.TEST);
    // printf golden-fruit-004 | sha256sum: de…, even
    assertThat(GoldenSplit.ofId("golden-fruit-004")).isEqualTo(GoldenSplit.TUNE);
    // printf golden-fruit-006 | sha256sum: 5e…, even
    assertThat(GoldenSplit.ofId("golden-fruit-006")).isEqualTo(GoldenSplit.TUNE);
  }

  @Test
  void noNeedCopiesTheWordsOfItsCase() {
    List<SampleCase> cases = SampleFiles.cases();
    assertThat(golden.all())
        .allSatisfy(
            need ->
                assertThat(cases)
                    .filteredOn(solved -> need.solvedBy().contains(solved.id()))
                    .noneMatch(solved -> isCopied(need.query(), solved)));
  }

  private static boolean isCopied(String query, SampleCase solved) {
    return Stream.of(solved.title(), solved.problem())
        .anyMatch(
            text -> {
              for (int i = 0; i + COPIED <= query.length(); i++) {
                if (text.contains(query.substring(i, i + COPIED))) {
                  return true;
                }
              }
              return false;
            });
  }
}
