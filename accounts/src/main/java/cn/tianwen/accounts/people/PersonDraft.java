package cn.tianwen.accounts.people;

import cn.tianwen.accounts.vault.PersonalNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person is to become, as entered; {@link DraftRules} says what is wrong with it. An expert
 * or officer profile brings its role with it, for the person's region.
 *
 * @param name 2..50 characters
 * @param region code by GB/T 2260; needed with a profile
 * @param institution where the person works, if known
 * @param phone the new phone; null keeps what there is
 * @param expert null for no expert
 * @param officer null for no information officer
 */
public record PersonDraft(
    String name,
    @Nullable String region,
    @Nullable UUID institution,
    @Nullable PersonalNumber phone,
    @Nullable ExpertProfile expert,
    @Nullable OfficerProfile officer) {

  /** Strips the name. */
  public PersonDraft {
    name = name.strip();
  }
}
