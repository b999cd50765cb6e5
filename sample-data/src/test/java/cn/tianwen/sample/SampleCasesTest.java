package cn.tianwen.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may never stand in a bundled case, whatever the format of its file. */
class SampleCasesTest {

  static List<SampleCase> cases() {
    return SampleFiles.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noSolutionNamesAForbiddenSubstance(SampleCase sample) {
    assertThat(ForbiddenSubstances.namedIn(sample.solution())).as(sample.id()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void peopleAndInstitutionsArePlainlyInvented(SampleCase sample) {
    assertThat(sample.expert()).contains("示例");
    assertThat(sample.institution()).contains("示例");
  }

  @Test
  void thereAreAtLeastFourHundredWithDifferentIds() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(400);
    assertThat(cases()).extracting(SampleCase::id).doesNotHaveDuplicates();
  }
}
