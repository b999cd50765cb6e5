package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.audit.Actor;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names whoever did something, as far as the reader may see them. */
@Component
public class ActorNames {

  private static final String BEYOND = "其他区划的人员";

  private final Accounts accounts;
  private final PeopleWords words;

  ActorNames(Accounts accounts, PeopleWords words) {
    this.accounts = accounts;
    this.words = words;
  }

  /** A name for each actor's id; those whom the reader may not see share one that tells nothing. */
  public Map<String, String> of(Principal reader, Collection<String> actors) {
    Map<String, String> names = new HashMap<>();
    names.put(Actor.SYSTEM.id(), "系统");
    names.put(Actor.ANONYMOUS.id(), "未登录的人");
    List<UUID> ids = actors.stream().flatMap(actor -> id(actor).stream()).distinct().toList();
    for (Person person : accounts.directory().list(ids)) {
      boolean visible = accounts.rules().may(reader, Operation.READ_PERSON, person.target());
      names.put(person.id().toString(), visible ? words.name(person) : BEYOND);
    }
    actors.forEach(actor -> names.putIfAbsent(actor, BEYOND));
    return names;
  }

  /** The id that a text is, if it is one. */
  public static Optional<UUID> id(@Nullable String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
