package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.Institution;
import cn.tianwen.accounts.people.InstitutionQuery;
import cn.tianwen.accounts.rights.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds institutions by what somebody typed, and says their names. */
@Component
public class InstitutionFinder {

  private static final int LOOK_AT = 50;

  private final Accounts accounts;

  InstitutionFinder(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The one institution with exactly this name or number. */
  public Optional<UUID> find(Principal who, String nameOrNumber) {
    List<Institution> exact =
        list(who, nameOrNumber, LOOK_AT).stream()
            .filter(one -> one.name().equals(nameOrNumber) || one.number().equals(nameOrNumber))
            .toList();
    return exact.size() == 1 ? Optional.of(exact.getFirst().id()) : Optional.empty();
  }

  /** Institutions that somebody may mean, for suggestions. */
  public List<Institution> list(Principal who, String text, int most) {
    return accounts
        .institutions()
        .list(who, new InstitutionQuery(text, null, null, 0, most))
        .institutions();
  }

  /** The name of an institution; empty for none. */
  public String name(@Nullable UUID id) {
    return id == null
        ? ""
        : accounts.directory().findInstitution(id).map(Institution::name).orElse("");
  }
}
