package cn.tianwen.editorial.publish;

import cn.tianwen.editorial.Publication;
import cn.tianwen.editorial.internal.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of publications. Every method takes part in the transaction of its caller. */
final class PublicationTable {

  /** The columns that {@link #read} takes; {@code p} is the table. */
  static final String COLUMNS =
      """
      p.number as publication_number, p.item, p.version, p.content_hash as published_hash,
      p.signed_by, p.published_at, p.ending, p.ended_at, p.reason
      """;

  private static final String SELECT = "select " + COLUMNS + " from editorial.publication p where ";

  /** Signed by whoever passed the final review of the version. */
  private static final String INSERT =
      """
      insert into editorial.publication (number, item, version, content_hash, signed_by, published_at,
        expires_at)
      select ?, r.item, r.version, v.content_hash, r.reviewer, ?, ?
      from editorial.review r
      join editorial.item_version v on v.item = r.item and v.number = r.version
      where r.item = ? and r.version = ? and r.stage = 'FINAL' and r.decision = 'APPROVED'
      """;

  private final JdbcTemplate jdbc;

  PublicationTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The next publication number of a region and year, counted without gaps: whoever else counts
   * there waits until the transaction ends, and what it takes back was never counted.
   */
  String nextNumber(String region, int year) {
    int count =
        Objects.requireNonNull(
            jdbc.queryForObject(
                "insert into editorial.publication_counter as c (region, year, last)"
                    + " values (?, ?, 1) on conflict (region, year)"
                    + " do update set last = c.last + 1 returning last",
                Integer.class,
                region,
                year));
    return "TW-%s-%d-%06d".formatted(region, year, count);
  }

  /** Adds a publication; the database refuses a version without its three reviews. */
  void insert(
      String number, UUID item, int version, Instant publishedAt, @Nullable Instant expiresAt) {
    int added =
        jdbc.update(
            INSERT, number, Columns.utc(publishedAt), Columns.utc(expiresAt), item, version);
    if (added != 1) {
      throw new IllegalStateException(
          "version %d of item %s was not signed off".formatted(version, item));
    }
  }

  /** The publication that the public sees of an item. */
  Optional<Publication> findLive(UUID item) {
    return list("p.item = ? and p.ending is null", item).stream().findFirst();
  }

  /** The newest publication of a number, live or not. */
  Optional<Publication> findLast(String number) {
    return list("p.number = ? order by p.published_at desc, p.version desc limit 1", number)
        .stream()
        .findFirst();
  }

  /** All publications of an item, the newest first. */
  List<Publication> list(UUID item) {
    return list("p.item = ? order by p.published_at desc, p.version desc", item);
  }

  /** Ends the live publication of an item. */
  void end(UUID item, Publication.Ending ending, Instant at, String reason) {
    jdbc.update(
        "update editorial.publication set ending = ?, ended_at = ?, reason = ?"
            + " where item = ? and ending is null",
        ending.name(),
        Columns.utc(at),
        reason,
        item);
  }

  /** Sets when the live publication of an item ends by itself. */
  void expire(UUID item, @Nullable Instant at) {
    jdbc.update(
        "update editorial.publication set expires_at = ? where item = ? and ending is null",
        Columns.utc(at),
        item);
  }

  /** A publication out of a row with {@link #COLUMNS}. */
  static Publication read(ResultSet row) throws SQLException {
    String ending = row.getString("ending");
    return new Publication(
        row.getString("publication_number"),
        row.getObject("item", UUID.class),
        row.getInt("version"),
        row.getString("published_hash"),
        row.getObject("signed_by", UUID.class),
        Columns.requiredInstant(row, "published_at"),
        ending == null ? null : Publication.Ending.valueOf(ending),
        Columns.instant(row, "ended_at"),
        row.getString("reason"));
  }

  private List<Publication> list(String condition, Object parameter) {
    return jdbc.query(SELECT + condition, (row, number) -> read(row), parameter);
  }
}
