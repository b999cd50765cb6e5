package cn.tianwen.ingest.people;

import cn.tianwen.accounts.people.ExpertProfile;
import cn.tianwen.accounts.people.OfficerProfile;
import cn.tianwen.accounts.people.PeopleFeed;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.people.PersonStatus;
import cn.tianwen.accounts.people.Position;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.index.CaseDocument.GeoPoint;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.mask.PersonalDataMasker;
import cn.tianwen.index.people.PersonDocument;
import cn.tianwen.index.people.PersonKind;
import cn.tianwen.index.people.PersonNames;
import cn.tianwen.index.people.Visibility;
import cn.tianwen.index.text.TextFolder;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Industry;
import cn.tianwen.reference.Regions;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes people as they are indexed. Every text is masked. Thread-safe. */
final class PersonDocuments {

  private static final Set<Role> STAFF =
      Set.of(
          Role.REVIEWER,
          Role.TRIAGE_STAFF,
          Role.OPERATIONS_STAFF,
          Role.CENTRE_ADMINISTRATOR,
          Role.SYSTEM_ADMINISTRATOR);

  /** Of the external version; what is left of its 63 bits counts the changes of the person. */
  private static final int BITS_OF_INSTITUTION = 24;

  /** About a kilometre: nobody's house is found by measuring distances to them. */
  private static final double GRID = 100;

  private final Lexicon lexicon;
  private final ConceptFinder finder;
  private final Regions regions;
  private final Industries industries;
  private final TextFolder folder = new TextFolder();
  private final PersonalDataMasker masker = new PersonalDataMasker();

  PersonDocuments(Lexicon lexicon, Regions regions, Industries industries) {
    this.lexicon = lexicon;
    this.finder = new ConceptFinder(lexicon);
    this.regions = regions;
    this.industries = industries;
  }

  /**
   * The external version: grows with every change of the person and of their institution, so that
   * no older state ever replaces a newer one.
   */
  static long version(PeopleFeed.Entry entry) {
    long most = (1L << BITS_OF_INSTITUTION) - 1;
    return entry.person().version() << BITS_OF_INSTITUTION
        | Math.min(entry.institutionVersion(), most);
  }

  /** The document; empty for who is not looked for: farmers, the disabled, the erased. */
  Optional<PersonDocument> of(PeopleFeed.Entry entry) {
    Person person = entry.person();
    return person.status() == PersonStatus.ACTIVE
        ? kind(person).map(kind -> document(entry, kind))
        : Optional.empty();
  }

  private static Optional<PersonKind> kind(Person person) {
    if (person.expert() != null) {
      return Optional.of(PersonKind.EXPERT);
    }
    if (person.officer() != null) {
      return Optional.of(PersonKind.OFFICER);
    }
    return person.grants().stream().map(RoleGrant::role).anyMatch(STAFF::contains)
        ? Optional.of(PersonKind.STAFF)
        : Optional.empty();
  }

  private PersonDocument document(PeopleFeed.Entry entry, PersonKind kind) {
    Person person = entry.person();
    @Nullable ExpertProfile expert = person.expert();
    @Nullable OfficerProfile officer = person.officer();
    String name = clean(person.name());
    PersonNames names = PersonNames.of(name);
    String specialtyText = expert == null ? "" : clean(expert.specialtyText());
    List<String> specialties = expert == null ? List.of() : expert.specialties();
    List<String> codes = expert == null ? List.of() : expert.industries();
    SequencedSet<String> concepts = concepts(specialties, specialtyText);
    return new PersonDocument(
        person.id().toString(),
        kind,
        expert != null ? Visibility.PUBLIC : Visibility.REGION,
        person.grants().stream().map(grant -> grant.role().name()).distinct().sorted().toList(),
        expert != null ? clean(expert.number()) : officer != null ? clean(officer.number()) : "",
        name,
        names.pinyin(),
        names.initials(),
        clean(entry.institution()),
        expert == null ? null : expert.kind().name(),
        expert == null ? null : expert.level().name(),
        expert == null ? "" : clean(expert.title()),
        expert == null ? null : expert.titleLevel().name(),
        expert == null ? "" : clean(expert.job()),
        codes,
        industryPath(codes),
        specialties,
        List.copyOf(concepts),
        conceptPath(concepts),
        specialtyText,
        expert == null ? "" : clean(expert.introduction()),
        person.region(),
        person.regionPath(),
        expert == null ? List.of() : expert.serviceArea(),
        location(person),
        expert != null && expert.position() != null,
        expert == null ? null : expert.availability().name(),
        expert == null || expert.awayUntil() == null ? null : expert.awayUntil().toString(),
        expert == null ? null : expert.photo(),
        lexicon.version());
  }

  private String clean(String text) {
    return masker.mask(folder.fold(text));
  }

  private SequencedSet<String> concepts(List<String> chosen, String text) {
    SequencedSet<String> concepts = new LinkedHashSet<>(chosen);
    finder.find(text).stream()
        .filter(ConceptMention::isAffirmed)
        .map(mention -> mention.concept().id())
        .forEach(concepts::add);
    return concepts;
  }

  private List<String> conceptPath(Collection<String> concepts) {
    SequencedSet<String> path = new LinkedHashSet<>(concepts);
    concepts.forEach(id -> path.addAll(lexicon.broaderIds(id)));
    return List.copyOf(path);
  }

  private List<String> industryPath(Collection<String> codes) {
    SequencedSet<String> path = new LinkedHashSet<>();
    for (String code : codes) {
      Optional<String> next = Optional.of(code);
      while (next.isPresent() && path.add(next.get())) {
        next = industries.find(next.get()).flatMap(Industry::broaderCode);
      }
    }
    return List.copyOf(path);
  }

  private @Nullable GeoPoint location(Person person) {
    @Nullable Position own = person.expert() == null ? null : person.expert().position();
    if (own != null) {
      return new GeoPoint(onGrid(own.latitude()), onGrid(own.longitude()));
    }
    return Optional.ofNullable(person.region())
        .flatMap(regions::find)
        .map(region -> new GeoPoint(onGrid(region.latitude()), onGrid(region.longitude())))
        .orElse(null);
  }

  private static double onGrid(double degrees) {
    return Math.round(degrees * GRID) / GRID;
  }
}
