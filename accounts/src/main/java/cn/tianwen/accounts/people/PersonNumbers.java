package cn.tianwen.accounts.people;

import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.vault.Vault;
import cn.tianwen.accounts.vault.VaultEntry;
import cn.tianwen.accounts.vault.Viewing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;

/** Shows the personal numbers of people and institutions: masked, or in full for a reason. */
final class PersonNumbers {

  private final Vault vault;
  private final AccessRules rules;

  PersonNumbers(Vault vault, AccessRules rules) {
    this.vault = vault;
    this.rules = rules;
  }

  /** All numbers of an owner, masked. */
  List<MaskedNumber> masked(UUID owner) {
    List<VaultEntry> entries = vault.listByOwner(owner);
    Map<UUID, String> masked = vault.masked(entries.stream().map(VaultEntry::id).toList());
    List<MaskedNumber> numbers = new ArrayList<>();
    for (VaultEntry entry : entries) {
      String shown = masked.get(entry.id());
      if (shown != null) {
        numbers.add(new MaskedNumber(entry.id(), entry.kind(), shown));
      }
    }
    return numbers;
  }

  /**
   * A number in full; the audit log says who saw it and why.
   *
   * @throws NoSuchRecordException when the owner has no such number
   * @throws InvalidRecordException without a reason
   * @throws cn.tianwen.accounts.rights.AccessDeniedException without the right; audited
   */
  PersonalNumber reveal(Principal who, Target owner, UUID entry, String reason) {
    try {
      return vault.reveal(entry, owner, viewing(who, owner, reason));
    } catch (NoSuchElementException e) {
      throw new NoSuchRecordException();
    }
  }

  private Viewing viewing(Principal who, Target owner, String reason) {
    try {
      return new Viewing(
          who, rules.actingRole(who, Operation.REVEAL_PERSONAL_DATA, owner).orElse(null), reason);
    } catch (IllegalArgumentException e) {
      throw new InvalidRecordException("reason", String.valueOf(e.getMessage()));
    }
  }
}
