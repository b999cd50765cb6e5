package cn.tianwen.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaseGeneratorTest {

  @Test
  void theSameSeedMakesTheSameCases() {
    List<SampleCase> cases = new CaseGenerator(1).cases(200).toList();
    assertThat(new CaseGenerator(1).cases(200)).containsExactlyElementsOf(cases);
    assertThat(new CaseGenerator(2).cases(200)).doesNotContainAnyElementsOf(cases);
  }

  @Test
  void casesDifferFromEachOther() {
    List<SampleCase> cases = new CaseGenerator(1).cases(2_000).toList();
    assertThat(cases).extracting(SampleCase::id).doesNotHaveDuplicates();
    assertThat(cases.stream().map(SampleCase::problem).distinct().count()).isGreaterThan(1_900);
  }
}
