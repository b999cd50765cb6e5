package cn.tianwen.search.experts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.testing.PeopleScratch;
import cn.tianwen.search.testing.PersonBuilder;
import cn.tianwen.search.testing.SearchApi;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpertSearchIT {

  private static final Lexicon LEXICON = SearchApi.lexicon();

  private static PeopleScratch people;

  @BeforeAll
  static void fill() {
    people =
        PeopleScratch.of(
            "experts",
            Stream.of(
                    PersonBuilder.expert("陈一")
                        .number("00738")
                        .institution("高州市水果局")
                        .industries("fruit")
                        .concepts("crop.lizhi")
                        .specialtyText("荔枝、龙眼栽培"),
                    PersonBuilder.expert("单雄")
                        .region("440983")
                        .industries("fruit")
                        .concepts("disease.lizhishuangyibing")
                        .specialtyText("荔枝霜疫霉病防治")
                        .at(22.35, 110.95),
                    PersonBuilder.expert("林三")
                        .region("440106")
                        .level("PROVINCE")
                        .title("研究员", "SENIOR")
                        .institution("示例省农业科学院果树研究所")
                        .industries("fruit")
                        .concepts("crop.lizhi")
                        .specialtyText("荔枝"),
                    PersonBuilder.expert("黄四")
                        .region("440106")
                        .industries("fruit")
                        .concepts("crop.lizhi")
                        .serviceArea("440981")
                        .availability("BUSY"),
                    PersonBuilder.expert("王五")
                        .region("510131")
                        .institution("蒲江县农业农村局")
                        .industries("vegetable")
                        .concepts("crop.malingshu")
                        .specialtyText("马铃薯种薯繁育"),
                    PersonBuilder.expert("赵六")
                        .region("510131")
                        .industries("pig")
                        .availability("AWAY"))
                .map(person -> person.build(LEXICON))
                .toList());
  }

  @AfterAll
  static void close() throws IOException {
    people.close();
  }

  private static ExpertAnswer find(ExpertParameters parameters) throws IOException {
    return people
        .search()
        .find(parameters.toQuery(Regions.load(), Industries.load(), LEXICON), Optional.empty());
  }

  private static ExpertAnswer find(String text) throws IOException {
    return find(asked(text, null, null));
  }

  private static ExpertParameters asked(String text, @Nullable String near, @Nullable String sort) {
    return new ExpertParameters(text, null, null, null, null, null, null, near, sort, null, null);
  }

  private static List<String> names(ExpertAnswer answer) {
    return answer.hits().stream().map(ExpertView::name).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "陈一, 陈一",
    "陈一专家, 陈一",
    "chenyi, 陈一",
    "chen yi, 陈一",
    "cheny, 陈一",
    "cy, 陈一",
    "shanxiong, 单雄",
    "sx, 单雄",
    "00738, 陈一",
    "高州市水果局, 陈一",
    "果树研究所, 林三",
  })
  void somebodyIsFoundByNamePinyinInitialsNumberAndInstitution(String text, String name)
      throws IOException {
    assertThat(names(find(text))).first().isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"马铃薯", "土豆", "洋芋", "馬鈴薯", "请问谁会种土豆", "晚疫病", "洋芋晚疫病找哪位专家"})
  void aSpecialtyIsFoundUnderEveryNameAndByItsDiseases(String text) throws IOException {
    assertThat(names(find(text))).containsExactly("王五");
  }

  @Test
  void whoKnowsTheVeryDiseaseStandsBeforeWhoKnowsTheCrop() throws IOException {
    assertThat(names(find("荔枝霜疫霉病"))).first().isEqualTo("单雄");
    assertThat(names(find("荔枝霜疫霉病"))).contains("陈一", "林三").doesNotContain("王五", "赵六");
  }

  @Test
  void everyPartBetweenSpacesHasToBeMet() throws IOException {
    assertThat(names(find("林三 荔枝"))).containsExactly("林三");
    assertThat(names(find("王五 荔枝"))).isEmpty();
  }

  @Test
  void anIndustryHoldsWhatIsNarrower() throws IOException {
    assertThat(names(find("水果"))).containsExactlyInAnyOrder("陈一", "单雄", "林三", "黄四");
    ExpertParameters livestock =
        new ExpertParameters(
            null, null, List.of("livestock"), null, null, null, null, null, null, null, null);
    assertThat(names(find(livestock))).containsExactly("赵六");
  }

  @Test
  void theNearestComeFirstCountyThenCityThenProvince() throws IOException {
    ExpertAnswer answer = find(asked("荔枝", "440981", null));
    assertThat(names(answer)).containsExactly("陈一", "黄四", "单雄", "林三");
    assertThat(answer.hits())
        .extracting(ExpertView::nearness)
        .containsExactly(Nearness.COUNTY, Nearness.COUNTY, Nearness.CITY, Nearness.PROVINCE);
    assertThat(answer.hits().get(0).distanceKm()).isNull();
    assertThat(answer.hits().get(2).distanceKm()).isBetween(40L, 60L);
    assertThat(answer.hits().get(3).distanceKm()).isBetween(250L, 350L);
  }

  @Test
  void aPlaceInTheTextCountsAsWhereHelpIsNeeded() throws IOException {
    ExpertAnswer answer = find("高州哪里有会治荔枝的专家");
    assertThat(names(answer)).containsExactly("陈一", "黄四", "单雄", "林三");
    assertThat(answer.understood().near()).isEqualTo("440981");
    assertThat(answer.understood().concepts()).containsExactly("荔枝");
    assertThat(answer.understood().sort()).isEqualTo(ExpertQuery.Sort.NEAREST);
  }

  @Test
  void aPointOrdersByDistanceAlone() throws IOException {
    ExpertAnswer answer = find(asked("", "30.2,103.5", null));
    assertThat(names(answer).subList(0, 2)).containsExactlyInAnyOrder("王五", "赵六");
  }

  @Test
  void filtersNarrowAndFacetsCountWithoutTheirOwn() throws IOException {
    ExpertAnswer answer =
        find(
            new ExpertParameters(
                "荔枝",
                null,
                null,
                null,
                "440900",
                List.of("county"),
                List.of("available"),
                null,
                null,
                null,
                null));
    assertThat(names(answer)).containsExactlyInAnyOrder("陈一", "单雄");
    assertThat(answer.facets().get("availability"))
        .extracting(one -> one.value() + one.count())
        .containsExactly("available2");
    assertThat(answer.facets().get("region"))
        .extracting(one -> one.value() + " " + one.count())
        .containsExactlyInAnyOrder("440981 1", "440983 1");
  }

  @Test
  void whoTakesNeedsStandsFirstAmongEquals() throws IOException {
    assertThat(names(find(""))).last().isEqualTo("赵六");
    assertThat(names(find("荔枝")).indexOf("黄四")).isGreaterThan(names(find("荔枝")).indexOf("林三"));
  }

  @Test
  void aNameOfTheSameSoundIsOffered() throws IOException {
    assertThat(find("陈怡").didYouMean()).isEqualTo("陈一");
    assertThat(find("王五").didYouMean()).isNull();
  }

  @Test
  void nothingIsFoundForWhatNobodyKnows() throws IOException {
    assertThat(find("手机屏幕").total()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"陈, 陈一", "chen, 陈一", "Ch, 陈一", "cy, 陈一", "shanx, 单雄", "高州, 高州市水果局"})
  void suggestionsCompleteNamesAndInstitutions(String typed, String suggested) throws IOException {
    assertThat(people.suggestions().find(typed, Optional.empty())).contains(suggested);
  }

  @Test
  void anExpertIsReadByNumber() throws IOException {
    assertThat(people.archive().find("00738", Optional.empty()))
        .get()
        .satisfies(
            expert -> {
              assertThat(expert.name()).isEqualTo("陈一");
              assertThat(expert.recordId()).isNull();
              assertThat(expert.roles()).isNull();
            });
    assertThat(people.archive().find("99999", Optional.empty())).isEmpty();
  }
}
