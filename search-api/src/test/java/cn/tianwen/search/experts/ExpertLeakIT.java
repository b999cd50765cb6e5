package cn.tianwen.search.experts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.people.PersonDocument;
import cn.tianwen.index.people.PersonKind;
import cn.tianwen.index.people.Visibility;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.testing.PeopleScratch;
import cn.tianwen.search.testing.PersonBuilder;
import cn.tianwen.search.testing.SearchApi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing that somebody gets tells of whom they may not see: all answers are those of an index in
 * which the others do not exist at all. The access rules say who that is. Over random people in
 * random regions, for everybody from the visitor to the system administrator.
 */
class ExpertLeakIT {

  private static final Lexicon LEXICON = SearchApi.lexicon();
  private static final Regions REGIONS = Regions.load();
  private static final Industries INDUSTRIES = Industries.load();
  private static final AccessRules RULES = new AccessRules();
  private static final List<String> SURNAMES = List.of("陈", "单", "林", "黄");
  private static final List<String> GIVEN = List.of("一", "怡", "伟", "雄", "明芳");
  private static final List<String> EMPLOYERS = List.of("高州市水果局", "示例果树研究所", "示例乡农技站", "");
  private static final List<String> CONCEPTS =
      List.of("crop.lizhi", "crop.malingshu", "disease.lizhishuangyibing");
  private static final int PEOPLE = 80;
  private static final int PAGE = 7;

  static Stream<Long> seeds() {
    return new Random(20260301).longs(8).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatSomebodyMayNotSeeMightAsWellNotBeThere(long seed) throws IOException {
    Random random = new Random(seed);
    List<Region> regions = regions(random);
    List<PersonDocument> everybody = people(random, regions);
    try (PeopleScratch all = PeopleScratch.of("leak-all", everybody)) {
      for (Optional<Principal> who : principals(random, regions, everybody)) {
        List<PersonDocument> visible = everybody.stream().filter(one -> maySee(who, one)).toList();
        try (PeopleScratch some = PeopleScratch.of("leak-some", visible)) {
          sameAnswers(all, some, who, texts(random, everybody), random, regions);
          exactlyTheVisible(all, who, visible);
        }
      }
    }
  }

  private static boolean maySee(Optional<Principal> who, PersonDocument person) {
    Target target = new Target(person.regionPath(), UUID.fromString(person.id()));
    return person.visible() == Visibility.PUBLIC
        || who.filter(one -> RULES.may(one, Operation.READ_PERSON, target)).isPresent();
  }

  private static void sameAnswers(
      PeopleScratch all,
      PeopleScratch some,
      Optional<Principal> who,
      List<String> texts,
      Random random,
      List<Region> regions)
      throws IOException {
    for (String text : texts) {
      ExpertQuery query = query(text, random, regions);
      assertThat(all.search().find(query, who))
          .as("%s asks %s", who, query)
          .isEqualTo(some.search().find(query, who));
      String typed = text.isEmpty() ? "c" : text.substring(0, 1 + random.nextInt(text.length()));
      assertThat(all.suggestions().find(typed, who))
          .as("%s types %s", who, typed)
          .isEqualTo(some.suggestions().find(typed, who));
      assertThat(all.archive().find(text, who)).isEqualTo(some.archive().find(text, who));
    }
  }

  /** Page by page to the end, and no count says anything else. */
  private static void exactlyTheVisible(
      PeopleScratch all, Optional<Principal> who, List<PersonDocument> visible) throws IOException {
    List<String> seen = new ArrayList<>();
    ExpertAnswer answer;
    int page = 1;
    do {
      answer = all.search().find(query("", "all", null, null, null, page++), who);
      answer.hits().stream().map(ExpertView::number).forEach(seen::add);
      assertThat(answer.total()).isEqualTo(visible.size());
    } while (!answer.hits().isEmpty());
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(visible.stream().map(PersonDocument::number).toList());
    assertThat(
            answer.facets().getOrDefault("kind", List.of()).stream()
                .mapToLong(one -> one.count())
                .sum())
        .isEqualTo(visible.size());
  }

  private static ExpertQuery query(String text, Random random, List<Region> regions) {
    @Nullable String near = random.nextBoolean() ? null : pick(random, regions).code();
    @Nullable String region = random.nextInt(3) > 0 ? null : pick(random, regions).code();
    return query(
        text,
        pick(random, List.of("experts", "officers", "staff", "all", "all")),
        region,
        near,
        pick(random, List.of("relevance", "nearest")),
        1 + random.nextInt(3));
  }

  private static ExpertQuery query(
      String text,
      String kind,
      @Nullable String region,
      @Nullable String near,
      @Nullable String sort,
      int page) {
    return new ExpertParameters(text, kind, null, null, region, null, null, near, sort, page, PAGE)
        .toQuery(REGIONS, INDUSTRIES, LEXICON);
  }

  private static List<String> texts(Random random, List<PersonDocument> everybody) {
    List<String> texts =
        new ArrayList<>(List.of("", "陈", "荔枝", "果树研究所", "水果", "cy", "土豆 晚疫病", "高州荔枝", "程怡"));
    for (int i = 0; i < 6; i++) {
      PersonDocument one = pick(random, everybody);
      texts.add(
          pick(
              random,
              List.of(one.name(), one.number(), one.pinyin().getFirst(), "高州 " + one.name())));
    }
    return texts;
  }

  private static List<Region> regions(Random random) {
    List<Region> counties = new ArrayList<>();
    for (String city : List.of("440900", "440100", "510100")) {
      counties.add(REGIONS.get(city));
      counties.addAll(REGIONS.listChildren(city).subList(0, 3));
    }
    counties.add(REGIONS.get("440000"));
    counties.add(REGIONS.get("440981"));
    Collections.shuffle(counties, random);
    return counties;
  }

  private static List<PersonDocument> people(Random random, List<Region> regions) {
    List<PersonDocument> people = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      String name = pick(random, SURNAMES) + pick(random, GIVEN);
      people.add(
          PersonBuilder.expert(name)
              .id(new UUID(random.nextLong(), i))
              .number("%05d".formatted(i))
              .kind(pick(random, List.of(PersonKind.values())))
              .institution(pick(random, EMPLOYERS))
              .industries(pick(random, List.of("fruit", "vegetable", "pig")))
              .concepts(pick(random, CONCEPTS))
              .level(pick(random, List.of("COUNTY", "CITY", "PROVINCE")))
              .availability(pick(random, List.of("AVAILABLE", "BUSY", "AWAY")))
              .region(random.nextInt(12) == 0 ? null : pick(random, regions).code())
              .build(LEXICON));
    }
    return people;
  }

  private static List<Optional<Principal>> principals(
      Random random, List<Region> regions, List<PersonDocument> everybody) {
    List<Optional<Principal>> principals = new ArrayList<>();
    principals.add(Optional.empty());
    principals.add(Optional.of(Principal.SYSTEM));
    for (Role role :
        List.of(
            Role.INFORMATION_OFFICER,
            Role.EXPERT,
            Role.REVIEWER,
            Role.TRIAGE_STAFF,
            Role.OPERATIONS_STAFF,
            Role.CENTRE_ADMINISTRATOR)) {
      UUID id = UUID.fromString(pick(random, everybody).id());
      RoleGrant here = new RoleGrant(role, pick(random, regions).code());
      RoleGrant there = new RoleGrant(Role.TRIAGE_STAFF, pick(random, regions).code());
      principals.add(
          Optional.of(
              new Principal(
                  id, random.nextInt(4) == 0 ? Set.copyOf(List.of(here, there)) : Set.of(here))));
    }
    return principals;
  }

  private static <T> T pick(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
