package cn.tianwen.accounts.signin;

import cn.tianwen.accounts.people.PersonStatus;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.vault.Vault;
import cn.tianwen.accounts.vault.VaultEntry;
import cn.tianwen.database.ModuleDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads people as signing in needs them: one statement each. Thread-safe. */
public final class AccountHolders {

  private static final String SELECT =
      """
      select p.id, p.name, p.status, p.phone, p.region_path, coalesce(a.must_change, false),
        array(select r.role from accounts.person_role r where r.person = p.id
              order by r.role, r.region nulls first),
        array(select coalesce(r.region, '') from accounts.person_role r where r.person = p.id
              order by r.role, r.region nulls first)
      from accounts.person p left join accounts.sign_in_account a on a.person = p.id
      """;

  private final JdbcTemplate jdbc;
  private final Vault vault;

  /** Takes what it works with. */
  public AccountHolders(ModuleDatabase database, Vault vault) {
    this.jdbc = database.jdbc();
    this.vault = vault;
  }

  /** A person, whether active or not. */
  public Optional<AccountHolder> find(UUID id) {
    return jdbc.query(SELECT + "where p.id = ?", AccountHolders::read, id).stream().findFirst();
  }

  /**
   * The active person who signs in with a phone number. Of several with the same one, who was known
   * first.
   */
  public Optional<AccountHolder> findByPhone(PersonalNumber phone) {
    UUID[] entries = vault.listByNumber(phone).stream().map(VaultEntry::id).toArray(UUID[]::new);
    return jdbc
        .query(
            SELECT + "where p.phone = any (?) and p.status = 'ACTIVE' order by p.created_at, p.id",
            AccountHolders::read,
            (Object) entries)
        .stream()
        .findFirst();
  }

  private static AccountHolder read(ResultSet row, int number) throws SQLException {
    return new AccountHolder(
        row.getObject(1, UUID.class),
        row.getString(2),
        PersonStatus.valueOf(row.getString(3)),
        row.getObject(4, UUID.class),
        Arrays.asList(texts(row, 5)),
        grants(texts(row, 7), texts(row, 8)),
        row.getBoolean(6));
  }

  private static Set<RoleGrant> grants(String[] roles, String[] regions) {
    Set<RoleGrant> grants = new LinkedHashSet<>();
    for (int i = 0; i < roles.length; i++) {
      grants.add(new RoleGrant(Role.valueOf(roles[i]), regions[i].isEmpty() ? null : regions[i]));
    }
    return grants;
  }

  private static String[] texts(ResultSet row, int column) throws SQLException {
    return (String[]) row.getArray(column).getArray();
  }
}
