package cn.tianwen.accounts.people;

import java.util.List;

/**
 * Some of the people who were asked for, by name.
 *
 * @param people of this page
 * @param total how many there are on all pages
 * @param page from 0
 * @param size people on a full page
 */
public record PersonPage(List<Person> people, long total, int page, int size) {

  /** Copies the people. */
  public PersonPage {
    people = List.copyOf(people);
  }

  /** How many pages there are, at least 1. */
  public int pages() {
    return (int) Math.max(1, (total + size - 1) / size);
  }
}
