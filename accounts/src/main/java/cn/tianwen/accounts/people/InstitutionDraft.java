package cn.tianwen.accounts.people;

import cn.tianwen.accounts.vault.PersonalNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an institution is to become, as entered; {@link DraftRules} says what is wrong with it.
 *
 * @param number its official number, unique
 * @param name 2..50 characters
 * @param region code by GB/T 2260 of the region that it serves
 * @param parent the institution above it, if any
 * @param phone the new phone; null keeps what there is
 */
public record InstitutionDraft(
    String number,
    String name,
    InstitutionKind kind,
    ServiceLevel level,
    String region,
    @Nullable UUID parent,
    String address,
    @Nullable PersonalNumber phone,
    @Nullable Position position) {

  /** Strips the texts. */
  public InstitutionDraft {
    number = number.strip();
    name = name.strip();
    address = address.strip();
  }
}
