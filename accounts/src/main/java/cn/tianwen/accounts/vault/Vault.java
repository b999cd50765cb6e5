package cn.tianwen.accounts.vault;

import cn.tianwen.accounts.audit.Actor;
import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.audit.AuditEvent;
import cn.tianwen.accounts.audit.AuditLog;
import cn.tianwen.accounts.audit.Outcome;
import cn.tianwen.accounts.keys.KeyFile;
import cn.tianwen.accounts.keys.Keys;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.database.ModuleDatabase;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the personal numbers of people. Other tables keep the id of an entry. Thread-safe.
 *
 * <p>Everything but {@link #reveal} takes part in the transaction of its caller, if there is one.
 */
public final class Vault {

  private final TransactionTemplate transactions;
  private final VaultTable table;
  private final VaultKeys vaultKeys;
  private final AuditLog audit;
  private final AccessRules rules;
  private final Clock clock;

  /** Takes what it works with. */
  public Vault(
      ModuleDatabase database, KeyFile keys, AuditLog audit, AccessRules rules, Clock clock) {
    this.transactions = database.transactions();
    this.table = new VaultTable(database.jdbc());
    this.vaultKeys = new VaultKeys(database.jdbc(), keys);
    this.audit = audit;
    this.rules = rules;
    this.clock = clock;
  }

  /** Keeps a number of a person. One that is kept already stays the same entry. */
  public VaultEntry put(UUID owner, PersonalNumber number) {
    return work(
        keys ->
            table.listByNumber(number, keys).stream()
                .filter(entry -> entry.owner().equals(owner))
                .findFirst()
                .orElseGet(
                    () -> {
                      VaultEntry entry = new VaultEntry(UUID.randomUUID(), owner, number.kind());
                      table.insert(entry, number, keys, clock.instant());
                      return entry;
                    }));
  }

  /**
   * Keeps a number of each of many people, in a handful of statements however many they are.
   *
   * @param numbers by the id of the owner
   * @return the entries by the id of the owner; a number that is kept already stays the same entry
   */
  public Map<UUID, VaultEntry> putAll(Map<UUID, PersonalNumber> numbers) {
    return work(
        keys -> {
          Map<UUID, VaultEntry> entries = table.findOfOwners(numbers, keys);
          Map<VaultEntry, PersonalNumber> missing = new LinkedHashMap<>();
          numbers.forEach(
              (owner, number) -> {
                if (!entries.containsKey(owner)) {
                  VaultEntry entry = new VaultEntry(UUID.randomUUID(), owner, number.kind());
                  entries.put(owner, entry);
                  missing.put(entry, number);
                }
              });
          table.insertAll(missing, keys, clock.instant());
          return entries;
        });
  }

  /** The entries that hold a number, of whomever. */
  public List<VaultEntry> listByNumber(PersonalNumber number) {
    return work(keys -> table.listByNumber(number, keys));
  }

  /** The entries of a person. */
  public List<VaultEntry> listByOwner(UUID owner) {
    return work(keys -> table.listByOwner(owner));
  }

  /** The entries of these ids, in no order; unknown ids are left out. */
  public List<VaultEntry> list(Collection<UUID> ids) {
    return work(keys -> table.list(ids).stream().map(SealedNumber::entry).toList());
  }

  /** What may be shown of entries, by their id; unknown ids are left out. */
  public Map<UUID, String> masked(Collection<UUID> ids) {
    return work(
        keys -> {
          Map<UUID, String> masked = new LinkedHashMap<>();
          table
              .list(ids)
              .forEach(row -> masked.put(row.entry().id(), row.open(keys.values()).masked()));
          return masked;
        });
  }

  /**
   * A number in full. The audit log says who saw whose number and why, also when it was refused;
   * nothing is shown before that is committed.
   *
   * @param owner the person whose number it is, with the region that the right is judged by
   * @throws AccessDeniedException when the viewer has no right to it
   * @throws NoSuchElementException when the person has no such entry
   * @throws IllegalStateException within a transaction, which could take back the audit entry
   */
  public PersonalNumber reveal(UUID id, Target owner, Viewing viewing) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a number is not revealed within a transaction");
    }
    if (!rules.may(viewing.viewer(), Operation.REVEAL_PERSONAL_DATA, owner)) {
      audit.append(seen(id, owner, viewing, Outcome.DENIED));
      throw new AccessDeniedException(Operation.REVEAL_PERSONAL_DATA);
    }
    return work(
        keys -> {
          SealedNumber row =
              table
                  .find(id)
                  .filter(found -> found.entry().owner().equals(owner.owner()))
                  .orElseThrow(() -> new NoSuchElementException("no entry " + id));
          PersonalNumber number = row.open(keys.values());
          audit.append(seen(id, owner, viewing, Outcome.DONE));
          return number;
        });
  }

  /**
   * A number to which the program itself sends something. It is shown to nobody, so no right is
   * asked for and nothing is audited.
   *
   * @throws NoSuchElementException when the person has no such entry
   */
  public PersonalNumber recipient(UUID id, UUID owner) {
    return work(
        keys ->
            table
                .find(id)
                .filter(found -> found.entry().owner().equals(owner))
                .orElseThrow(() -> new NoSuchElementException("no entry " + id))
                .open(keys.values()));
  }

  /** Forgets a number; true when it was there. */
  public boolean remove(UUID id) {
    return table.delete(id) > 0;
  }

  /** Forgets numbers, and says how many there were. */
  public int removeAll(Collection<UUID> ids) {
    return table.deleteAll(ids);
  }

  /** Forgets every number of a person, and says how many there were. */
  public int removeAll(UUID owner) {
    return table.deleteByOwner(owner);
  }

  private static AuditEvent seen(UUID id, Target owner, Viewing viewing, Outcome outcome) {
    return new AuditEvent(
        Actor.person(viewing.viewer().id(), viewing.role()),
        Operation.REVEAL_PERSONAL_DATA.name(),
        "vault-entry",
        id.toString(),
        owner.regionPath(),
        outcome,
        AuditDetail.NONE.with("reason", viewing.reason()));
  }

  private <T> T work(Function<Keys, T> work) {
    return transactions.execute(status -> work.apply(vaultKeys.share()));
  }
}
