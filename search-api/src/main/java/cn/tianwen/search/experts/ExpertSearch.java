package cn.tianwen.search.experts;

import cn.tianwen.accounts.people.Availability;
import cn.tianwen.accounts.people.TitleLevel;
import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.people.PersonDocument;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.experts.ExpertQuery.Sort;
import cn.tianwen.search.facet.FacetFilters;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.DistanceUnit;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.GeoDistanceSort;
import co.elastic.clients.elasticsearch._types.GeoDistanceType;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds people in one request, of those that may be seen. Thread-safe. */
public final class ExpertSearch {

  private static final float NAMED = 1000f;
  private static final float TIER = 10f;
  private static final float SMALL_TIER = 1f;

  private final ElasticsearchClient client;
  private final AccessRules rules;
  private final Regions regions;
  private final String index;
  private final AskedPersonReader reader;
  private final PersonMatch match;
  private final ExpertFacets facets;
  private final ExpertViewWriter writer;
  private final SoundAlikePeople soundAlike;

  /** Searches an alias or index of the template of people. */
  public ExpertSearch(
      ElasticsearchClient client,
      AccessRules rules,
      Lexicon lexicon,
      Regions regions,
      Industries industries,
      String index) {
    this.client = client;
    this.rules = rules;
    this.regions = regions;
    this.index = index;
    this.reader = new AskedPersonReader(lexicon, regions, industries);
    this.match = new PersonMatch(lexicon);
    this.facets = new ExpertFacets(regions, industries);
    this.writer = new ExpertViewWriter(lexicon);
    this.soundAlike = new SoundAlikePeople(client, lexicon, index);
  }

  /**
   * One page of people with facets.
   *
   * @param who is asking; empty for a visitor
   * @throws IOException when Elasticsearch does not answer
   */
  public ExpertAnswer find(ExpertQuery query, Optional<Principal> who) throws IOException {
    VisiblePeople visible = VisiblePeople.to(rules, who);
    AskedPerson asked = reader.read(query.text());
    @Nullable Origin origin = origin(query, asked);
    Sort sort =
        query.sort() != null ? query.sort() : origin == null ? Sort.RELEVANCE : Sort.NEAREST;
    SearchResponse<PersonDocument> response =
        client.search(request(query, visible, asked, origin, sort), PersonDocument.class);
    long total = response.hits().total() == null ? 0 : response.hits().total().value();
    return new ExpertAnswer(
        total,
        new ExpertAnswer.Understood(
            asked.concepts().stream().map(Concept::label).toList(),
            origin == null ? null : origin.region().orElse(null),
            sort),
        response.hits().hits().stream().flatMap(hit -> view(hit, visible, origin)).toList(),
        facets.read(query, response.aggregations()),
        total == 0 && !asked.isEmpty()
            ? soundAlike.find(asked.typed(), visible).orElse(null)
            : null);
  }

  /** The place that was chosen, else the one that the text names, else the one filtered by. */
  private @Nullable Origin origin(ExpertQuery query, AskedPerson asked) {
    return query.near() != null
        ? query.near()
        : asked
            .place()
            .or(() -> Optional.ofNullable(query.region()))
            .map(code -> Origin.of(regions, code))
            .orElse(null);
  }

  private SearchRequest request(
      ExpertQuery query,
      VisiblePeople visible,
      AskedPerson asked,
      @Nullable Origin origin,
      Sort sort) {
    FacetFilters<ExpertFacet> filters = facets.filters(query);
    SearchRequest.Builder request =
        new SearchRequest.Builder()
            .index(index)
            .query(scored(visible, asked, origin, sort))
            .postFilter(filters.all())
            .aggregations(facets.ask(query, filters))
            .from((query.page() - 1) * query.size())
            .size(query.size())
            .trackTotalHits(track -> track.enabled(true))
            .sort(by -> by.score(score -> score.order(SortOrder.Desc)));
    if (origin != null) {
      request.sort(by -> by.geoDistance(distance -> distance(distance, origin)));
    }
    return request
        .sort(by -> by.field(field -> field.field("number").missing(FieldValue.of("_last"))))
        .sort(by -> by.field(field -> field.field("id")))
        .build();
  }

  private static GeoDistanceSort.Builder distance(GeoDistanceSort.Builder sort, Origin origin) {
    return sort.field("location")
        .location(
            place -> place.latlon(point -> point.lat(origin.latitude()).lon(origin.longitude())))
        .distanceType(GeoDistanceType.Plane)
        .unit(DistanceUnit.Meters)
        .order(SortOrder.Asc);
  }

  private Query scored(
      VisiblePeople visible, AskedPerson asked, @Nullable Origin origin, Sort sort) {
    BoolQuery.Builder people = new BoolQuery.Builder().filter(visible.filter());
    boolean nearest = sort == Sort.NEAREST;
    if (!asked.isEmpty()) {
      Query meant = match.of(asked);
      if (nearest) {
        people.filter(meant);
        people.should(constant(match.named(asked.whole()), NAMED));
      } else {
        people.must(meant);
      }
    }
    if (origin != null) {
      tiers(origin, nearest ? TIER : SMALL_TIER).ifPresent(people::should);
    }
    if (!nearest) {
      standing().forEach(people::should);
    }
    return people.build()._toQuery();
  }

  /** The nearest level counts: where they work, or where they serve. */
  private static Optional<Query> tiers(Origin origin, float boost) {
    List<Query> tiers = new ArrayList<>();
    for (String code : origin.regionPath()) {
      Query within =
          Query.of(
              query ->
                  query.bool(
                      bool ->
                          bool.should(term("regionPath", code), term("serviceArea", code))
                              .minimumShouldMatch("1")));
      tiers.add(constant(within, boost * (tiers.size() + 1)));
    }
    return tiers.isEmpty()
        ? Optional.empty()
        : Optional.of(Query.of(query -> query.disMax(best -> best.queries(tiers))));
  }

  /** Who takes needs, and who has the higher title, stands before others that fit as well. */
  private static List<Query> standing() {
    return List.of(
        constant(term("availability", Availability.AVAILABLE.name()), 0.2f),
        constant(term("availability", Availability.BUSY.name()), 0.1f),
        constant(term("titleLevel", TitleLevel.SENIOR.name()), 0.04f),
        constant(term("titleLevel", TitleLevel.ASSOCIATE_SENIOR.name()), 0.02f));
  }

  private static Query term(String field, String value) {
    return Query.of(query -> query.term(term -> term.field(field).value(value)));
  }

  private static Query constant(Query filter, float boost) {
    return Query.of(query -> query.constantScore(score -> score.filter(filter).boost(boost)));
  }

  private Stream<ExpertView> view(
      Hit<PersonDocument> hit, VisiblePeople visible, @Nullable Origin origin) {
    PersonDocument person = hit.source();
    if (person == null) {
      return Stream.empty();
    }
    @Nullable Double metres = origin == null ? null : metres(hit.sort().get(1));
    return Stream.of(writer.write(person, visible, origin, metres));
  }

  /** Who has no place is infinitely far, which is no number in JSON. */
  private static @Nullable Double metres(FieldValue value) {
    return value.isDouble()
        ? Double.valueOf(value.doubleValue())
        : value.isLong() ? Double.valueOf(value.longValue()) : null;
  }
}
