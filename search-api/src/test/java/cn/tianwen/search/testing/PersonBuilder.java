package cn.tianwen.search.testing;

import cn.tianwen.index.CaseDocument.GeoPoint;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.people.PersonDocument;
import cn.tianwen.index.people.PersonKind;
import cn.tianwen.index.people.PersonNames;
import cn.tianwen.index.people.Visibility;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Industry;
import cn.tianwen.reference.Region;
import cn.tianwen.reference.Regions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An indexed person, with defaults for everything that a test does not care about. */
public final class PersonBuilder {

  private static final Regions REGIONS = Regions.load();
  private static final Industries INDUSTRIES = Industries.load();

  private final String name;
  private UUID id;
  private PersonKind kind = PersonKind.EXPERT;
  private String number;
  private String institution = "";
  private String level = "COUNTY";
  private String title = "";
  private String titleLevel = "NONE";
  private List<String> industries = List.of();
  private List<String> concepts = List.of();
  private String specialtyText = "";
  private @Nullable String region = "440981";
  private List<String> serviceArea = List.of();
  private @Nullable GeoPoint position;
  private String availability = "AVAILABLE";
  private @Nullable String photo;

  private PersonBuilder(String name) {
    this.name = name;
    this.id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    this.number = "N" + Integer.toHexString(name.hashCode());
  }

  /** An expert in 高州市 whose id follows from the name. */
  public static PersonBuilder expert(String name) {
    return new PersonBuilder(name);
  }

  /** An information officer in 高州市. */
  public static PersonBuilder officer(String name) {
    return new PersonBuilder(name).kind(PersonKind.OFFICER);
  }

  public PersonBuilder id(UUID id) {
    this.id = id;
    return this;
  }

  public PersonBuilder kind(PersonKind kind) {
    this.kind = kind;
    return this;
  }

  public PersonBuilder number(String number) {
    this.number = number;
    return this;
  }

  public PersonBuilder institution(String institution) {
    this.institution = institution;
    return this;
  }

  public PersonBuilder level(String level) {
    this.level = level;
    return this;
  }

  public PersonBuilder title(String title, String titleLevel) {
    this.title = title;
    this.titleLevel = titleLevel;
    return this;
  }

  public PersonBuilder industries(String... industries) {
    this.industries = List.of(industries);
    return this;
  }

  public PersonBuilder concepts(String... concepts) {
    this.concepts = List.of(concepts);
    return this;
  }

  public PersonBuilder specialtyText(String specialtyText) {
    this.specialtyText = specialtyText;
    return this;
  }

  public PersonBuilder region(@Nullable String region) {
    this.region = region;
    return this;
  }

  public PersonBuilder serviceArea(String... serviceArea) {
    this.serviceArea = List.of(serviceArea);
    return this;
  }

  public PersonBuilder at(double latitude, double longitude) {
    this.position = new GeoPoint(latitude, longitude);
    return this;
  }

  public PersonBuilder availability(String availability) {
    this.availability = availability;
    return this;
  }

  public PersonBuilder photo(String photo) {
    this.photo = photo;
    return this;
  }

  /** The document. */
  public PersonDocument build(Lexicon lexicon) {
    boolean expert = kind == PersonKind.EXPERT;
    PersonNames names = PersonNames.of(name);
    Set<String> path = new LinkedHashSet<>(concepts);
    concepts.forEach(id -> path.addAll(lexicon.broaderIds(id)));
    List<String> wider = new ArrayList<>(industries);
    industries.forEach(
        code -> INDUSTRIES.find(code).flatMap(Industry::broaderCode).ifPresent(wider::add));
    return new PersonDocument(
        id.toString(),
        kind,
        expert ? Visibility.PUBLIC : Visibility.REGION,
        List.of(),
        number,
        name,
        names.pinyin(),
        names.initials(),
        institution,
        expert ? "SCIENTIST" : null,
        expert ? level : null,
        title,
        expert ? titleLevel : null,
        "",
        industries,
        wider.stream().distinct().toList(),
        concepts,
        concepts,
        List.copyOf(path),
        specialtyText,
        "",
        region,
        region == null ? List.of() : REGIONS.path(region),
        serviceArea,
        position != null ? position : region == null ? null : seat(REGIONS.get(region)),
        position != null,
        expert ? availability : null,
        null,
        photo,
        lexicon.version());
  }

  private static GeoPoint seat(Region region) {
    return new GeoPoint(region.latitude(), region.longitude());
  }
}
