package cn.tianwen.accounts.people;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The parts that take part in an erasure; each registers itself when it is assembled. */
public final class PersonErasures {

  private final List<PersonErasure> parts = new CopyOnWriteArrayList<>();

  /** Adds a part, which from now on is called for every erasure, in the order of adding. */
  public void add(PersonErasure part) {
    parts.add(part);
  }

  void erase(Person person) {
    parts.forEach(part -> part.erase(person));
  }
}
