package cn.tianwen.accounts.people;

/**
 * A part that keeps something about people and forgets it when a person is erased: sign-in,
 * passkeys, sessions, photos. Registered with {@link PersonErasures#add}.
 */
@FunctionalInterface
public interface PersonErasure {

  /**
   * Forgets everything that tells who this was, within the transaction of the erasure: what fails
   * takes the whole erasure back. What is not in the database goes last.
   *
   * @param person as it was before
   */
  void erase(Person person);
}
