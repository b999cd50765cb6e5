package cn.tianwen.accounts.web.audit;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.audit.AuditEntry;
import cn.tianwen.accounts.audit.Outcome;
import cn.tianwen.accounts.people.Institution;
import cn.tianwen.accounts.people.PeopleQuery;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.accounts.vault.VaultEntry;
import cn.tianwen.accounts.web.people.ActorNames;
import cn.tianwen.accounts.web.people.PeopleWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names who and what the entries of the audit log are about, as far as the reader may see it. */
@Component
class AuditRows {

  private static final int MOST_PEOPLE = 50;

  private final Accounts accounts;
  private final ActorNames actors;
  private final PeopleWords words;
  private final AuditWords auditWords;

  AuditRows(Accounts accounts, ActorNames actors, PeopleWords words) {
    this.accounts = accounts;
    this.actors = actors;
    this.words = words;
    this.auditWords = new AuditWords(words::shortPlace);
  }

  /** A thing that an entry is about, with its page. */
  private record Named(String name, @Nullable String address) {

    static final Named NOTHING = new Named("", null);
  }

  /** The entries in words, in their order. */
  List<AuditRow> of(Principal reader, List<AuditEntry> entries) {
    Map<String, String> names =
        actors.of(
            reader,
            entries.stream().map(AuditEntry::actor).filter(Objects::nonNull).distinct().toList());
    Map<String, Named> objects = objects(reader, entries);
    return entries.stream().map(entry -> row(entry, names, objects)).toList();
  }

  /** The ids under which people of a name, their numbers and what they did stand in the log. */
  Set<String> idsOf(Principal reader, String text) {
    Set<String> ids = new HashSet<>();
    for (Person person :
        accounts
            .people()
            .list(reader, new PeopleQuery(text, null, null, null, null, 0, MOST_PEOPLE))
            .people()) {
      ids.add(person.id().toString());
      accounts.vault().listByOwner(person.id()).forEach(entry -> ids.add(entry.id().toString()));
    }
    return ids;
  }

  private AuditRow row(AuditEntry entry, Map<String, String> names, Map<String, Named> objects) {
    Named object =
        entry.objectId() == null
            ? Named.NOTHING
            : objects.getOrDefault(entry.objectId(), Named.NOTHING);
    List<String> path = entry.regionPath();
    return new AuditRow(
        entry.sequence(),
        entry.at(),
        entry.actor() == null ? "（缺失）" : names.getOrDefault(entry.actor(), ""),
        auditWords.role(entry.role()),
        auditWords.operation(entry.operation()),
        object.name(),
        object.address(),
        path == null || path.isEmpty() ? "" : words.shortPlace(path.getLast()),
        auditWords.detail(entry.detail()),
        auditWords.outcome(entry.outcome()),
        !Outcome.DONE.name().equals(entry.outcome()));
  }

  private Map<String, Named> objects(Principal reader, List<AuditEntry> entries) {
    Map<UUID, UUID> owners =
        accounts.vault().list(ids(entries, "vault-entry")).stream()
            .collect(Collectors.toMap(VaultEntry::id, VaultEntry::owner));
    Set<UUID> people = new HashSet<>(ids(entries, "person"));
    people.addAll(owners.values());
    Map<String, Named> named = new HashMap<>();
    for (Person person : accounts.directory().list(people)) {
      if (accounts.rules().may(reader, Operation.READ_PERSON, person.target())) {
        named.put(person.id().toString(), new Named(words.name(person), "/people/" + person.id()));
      }
    }
    Set<UUID> institutions = new HashSet<>(ids(entries, "institution"));
    institutions.addAll(owners.values());
    for (Institution one : accounts.directory().listInstitutions(institutions)) {
      if (accounts.rules().may(reader, Operation.READ_PERSON, Target.in(one.regionPath()))) {
        named.put(one.id().toString(), new Named(one.name(), "/institutions/" + one.id()));
      }
    }
    owners.forEach(
        (entry, owner) -> {
          Named of = named.get(owner.toString());
          if (of != null) {
            named.put(entry.toString(), new Named(of.name() + "的号码", of.address()));
          }
        });
    return named;
  }

  private static Set<UUID> ids(List<AuditEntry> entries, String kind) {
    return entries.stream()
        .filter(entry -> kind.equals(entry.objectKind()))
        .flatMap(entry -> ActorNames.id(entry.objectId()).stream())
        .collect(Collectors.toSet());
  }
}
