package cn.tianwen.search.experts;

import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.index.people.PersonDocument;
import cn.tianwen.index.people.Visibility;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.io.StringReader;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Whom somebody may see: experts in service, and whom the access rules let them read. */
final class VisiblePeople {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Query PUBLIC =
      Query.of(query -> query.term(term -> term.field("visible").value(Visibility.PUBLIC.name())));

  private final Query filter;
  private final @Nullable Scope scope;

  private VisiblePeople(Query filter, @Nullable Scope scope) {
    this.filter = filter;
    this.scope = scope;
  }

  /** For someone who is signed in, or for a visitor. */
  static VisiblePeople to(AccessRules rules, Optional<Principal> who) {
    if (who.isEmpty()) {
      return new VisiblePeople(PUBLIC, null);
    }
    Scope scope = rules.scope(who.get(), Operation.READ_PERSON);
    String dsl = JSON.writeValueAsString(scope.toFilter("id"));
    Query readable = Query.of(query -> query.withJson(new StringReader(dsl)));
    return new VisiblePeople(
        Query.of(
            query -> query.bool(bool -> bool.should(PUBLIC, readable).minimumShouldMatch("1"))),
        scope);
  }

  /** To stand in the filter of every query. */
  Query filter() {
    return filter;
  }

  /** Whether they may open somebody's record, rather than see only what everybody sees. */
  boolean isReadable(PersonDocument person) {
    return scope != null
        && scope.contains(new Target(person.regionPath(), UUID.fromString(person.id())));
  }
}
