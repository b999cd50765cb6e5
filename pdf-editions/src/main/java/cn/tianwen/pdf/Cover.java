package cn.tianwen.pdf;

import java.time.LocalDate;

/**
 * What the first page says beside the title.
 *
 * @param institution that publishes it; also the text of the watermark
 * @param number publication number, e.g. {@code TW-440000-2026-000123}
 * @param publishedOn day of the publication in China
 * @param author as shown; may be empty
 * @param industry as shown, e.g. 柑橘; may be empty
 */
public record Cover(
    String institution, String number, LocalDate publishedOn, String author, String industry) {

  /** Strips the texts. */
  public Cover {
    institution = institution.strip();
    number = number.strip();
    author = author.strip();
    industry = industry.strip();
  }
}
