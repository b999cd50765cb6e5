package cn.tianwen.accounts.people;

import java.util.List;

/**
 * Some of the institutions that were asked for, by name.
 *
 * @param institutions of this page
 * @param total how many there are on all pages
 * @param page from 0
 * @param size institutions on a full page
 */
public record InstitutionPage(List<Institution> institutions, long total, int page, int size) {

  /** Copies the institutions. */
  public InstitutionPage {
    institutions = List.copyOf(institutions);
  }

  /** How many pages there are, at least 1. */
  public int pages() {
    return (int) Math.max(1, (total + size - 1) / size);
  }
}
