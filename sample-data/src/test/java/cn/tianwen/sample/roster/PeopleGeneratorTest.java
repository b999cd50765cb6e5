package cn.tianwen.sample.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleGeneratorTest {

  private static final int NUMBER = 0;
  private static final int NAME = 1;

  private final PeopleGenerator people = new PeopleGenerator(1);

  @Test
  void everyExpertIsPlainlyInventedAndHasANumberOfTheirOwn() {
    List<List<String>> experts = people.experts(500).toList();

    assertThat(experts).extracting(row -> row.get(NUMBER)).doesNotHaveDuplicates();
    assertThat(experts).allSatisfy(row -> assertThat(row.get(NAME)).startsWith("示例"));
    assertThat(experts).allSatisfy(row -> assertThat(row.get(10)).matches("154\\d{8}"));
    assertThat(experts)
        .allSatisfy(row -> assertThat(row).hasSize(PeopleGenerator.EXPERT_COLUMNS.size()));
  }

  @Test
  void officersShareNoPhoneWithExperts() {
    List<String> phones = people.experts(200).map(row -> row.get(10)).toList();

    assertThat(people.officers(200))
        .allSatisfy(row -> assertThat(row).hasSize(PeopleGenerator.OFFICER_COLUMNS.size()))
        .allSatisfy(row -> assertThat(phones).doesNotContain(row.get(6)));
  }

  @Test
  void thePeopleOfASeedAreAlwaysTheSame() {
    assertThat(new PeopleGenerator(1).officers(50).toList())
        .isEqualTo(people.officers(50).toList())
        .isNotEqualTo(new PeopleGenerator(2).officers(50).toList());
  }
}
