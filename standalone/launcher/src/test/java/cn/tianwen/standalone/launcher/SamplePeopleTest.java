package cn.tianwen.standalone.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.web.signin.SampleAccounts.SampleAccount;
import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.sample.people.SampleExpert;
import cn.tianwen.sample.people.SampleInstitution;
import cn.tianwen.sample.people.SampleMember;
import cn.tianwen.sample.people.SampleOfficer;
import cn.tianwen.sample.people.SamplePeople;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample people are plainly invented and fit the lexicon and the code lists. */
class SamplePeopleTest {

  private static final Regions REGIONS = Regions.load();

  @Test
  void everySpecialtyIsAConceptAndEveryIndustryIsKnown() {
    Set<String> concepts =
        new LexiconLoader()
            .loadBundled().concepts().stream().map(Concept::id).collect(Collectors.toSet());
    Industries industries = Industries.load();

    for (SampleExpert expert : SamplePeople.experts()) {
      assertThat(concepts).as(expert.name()).containsAll(expert.specialties());
      assertThat(expert.industries())
          .as(expert.name())
          .isNotEmpty()
          .allMatch(code -> industries.find(code).isPresent());
      assertThat(expert.serviceArea())
          .as(expert.name())
          .isNotEmpty()
          .allMatch(code -> REGIONS.find(code).isPresent());
    }
  }

  @Test
  void everyRoleHasAnAccountAndNoneTwice() {
    List<SampleAccount> hints = new SampleAccountHints("secret").list();

    assertThat(hints).extracting(SampleAccount::account).doesNotHaveDuplicates();
    for (Role role : Role.values()) {
      assertThat(hints).as(role.label()).anyMatch(hint -> hint.who().contains(role.label()));
    }
    assertThat(new SampleAccountHints("secret").toString()).doesNotContain("secret");
  }

  @Test
  void namesAndPhonesArePlainlyInvented() {
    assertThat(
            Stream.of(
                    SamplePeople.experts().stream().map(SampleExpert::name),
                    SamplePeople.officers().stream().map(SampleOfficer::name),
                    SamplePeople.members().stream().map(SampleMember::name),
                    SamplePeople.institutions().stream().map(SampleInstitution::name))
                .flatMap(names -> names))
        .allMatch(name -> name.startsWith("示例·"))
        .doesNotHaveDuplicates();
    assertThat(
            Stream.of(
                    SamplePeople.experts().stream().map(SampleExpert::phone),
                    SamplePeople.officers().stream().map(SampleOfficer::phone),
                    SamplePeople.members().stream().map(SampleMember::phone))
                .flatMap(phones -> phones))
        .allMatch(phone -> phone.matches("199000[0-9]{5}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void bothProvincesHaveCentresOfEveryLevel() {
    for (String province : List.of("440000", "510000")) {
      assertThat(SamplePeople.institutions())
          .filteredOn(one -> one.kind().equals("CENTRE"))
          .filteredOn(one -> REGIONS.path(one.region()).contains(province))
          .extracting(SampleInstitution::level)
          .containsOnlyOnce("PROVINCE")
          .contains("CITY", "COUNTY")
          .hasSize(7);
    }
  }
}
