package cn.tianwen.accounts.people;

import static cn.tianwen.accounts.people.PeopleWorld.GAOZHOU;
import static cn.tianwen.accounts.people.PeopleWorld.expert;
import static cn.tianwen.accounts.people.PeopleWorld.officer;
import static cn.tianwen.accounts.people.PeopleWorld.plain;
import static cn.tianwen.accounts.people.PeopleWorld.profile;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DraftRulesTest {

  private final DraftRules rules = new DraftRules(Regions.load(), Industries.load());

  private List<String> fields(PersonDraft draft) {
    return rules.check(draft).stream().map(FieldProblem::field).toList();
  }

  private static PersonDraft with(ExpertProfile expert) {
    return new PersonDraft("李荔", GAOZHOU, null, null, expert, null);
  }

  @Test
  void whatIsRightIsRight() {
    assertThat(fields(expert("李荔", "00738", GAOZHOU))).isEmpty();
    assertThat(fields(officer("阿依古丽·买买提", "X-1", GAOZHOU))).isEmpty();
    assertThat(fields(plain("王五", null))).isEmpty();
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    ExpertProfile wrong =
        new ExpertProfile(
            "00 738",
            ExpertKind.SCIENTIST,
            ServiceLevel.CITY,
            "职".repeat(51),
            TitleLevel.NONE,
            "站长 13800138000",
            List.of("水果"),
            List.of(""),
            "字".repeat(501),
            List.of("999999"),
            null,
            Availability.AVAILABLE,
            LocalDate.of(2026, 3, 1),
            "photo.jpg",
            "字".repeat(2_001));

    assertThat(fields(new PersonDraft(" 李 ", null, null, null, wrong, null)))
        .containsExactly(
            "name",
            "region",
            "expert.number",
            "expert.title",
            "expert.job",
            "expert.industries",
            "expert.specialties",
            "expert.specialtyText",
            "expert.serviceArea",
            "expert.awayUntil",
            "expert.photo",
            "expert.introduction");
  }

  @Test
  void aSentenceNeverRepeatsWhatWasGiven() {
    PersonDraft draft = plain("电话１３８００１３８０００", GAOZHOU);

    assertThat(rules.check(draft))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.field()).isEqualTo("name");
              assertThat(problem.sentence()).contains("电话").doesNotContain("138", "１３８");
            });
  }

  @Test
  void aNumberIsNotThatOfAPhoneOrAnIdCard() {
    for (String number : List.of("13800138000", "11010519491231002X")) {
      assertThat(fields(with(profile(number)))).containsExactly("expert.number");
    }
    assertThat(fields(with(profile("20230013800")))).isEmpty();
  }

  @Property
  void aNameHasTwoToFiftyCharacters(@ForAll @IntRange(min = 0, max = 60) int length) {
    // 𠮷 is one character and two in Java.
    boolean wrong = !fields(plain("𠮷".repeat(length), GAOZHOU)).isEmpty();

    assertThat(wrong).isEqualTo(length < 2 || length > 50);
  }

  @Property
  void listsAreLimited(@ForAll @IntRange(min = 0, max = 60) int length) {
    ExpertProfile expert = profile("00738");
    ExpertProfile many =
        new ExpertProfile(
            expert.number(),
            expert.kind(),
            expert.level(),
            "",
            expert.titleLevel(),
            "",
            Collections.nCopies(length, "fruit"),
            Collections.nCopies(length, "crop-litchi"),
            "",
            Collections.nCopies(length, GAOZHOU),
            null,
            Availability.AVAILABLE,
            null,
            null,
            "");

    assertThat(fields(with(many)).contains("expert.industries"))
        .isEqualTo(length > DraftRules.MOST_INDUSTRIES);
    assertThat(fields(with(many)).contains("expert.specialties"))
        .isEqualTo(length > DraftRules.MOST_SPECIALTIES);
    assertThat(fields(with(many)).contains("expert.serviceArea"))
        .isEqualTo(length > DraftRules.MOST_REGIONS);
  }
}
