package cn.tianwen.editorial.finding;

import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.internal.TextJson;
import java.sql.Array;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps fingerprints of what is published, by which near-duplicates are found. What a fingerprint
 * is, only its maker knows. For the program itself. Thread-safe.
 */
public final class PublishedFingerprints {

  private static final String LIVE =
      " from editorial.publication p"
          + " join editorial.item_version v on v.item = p.item and v.number = p.version";

  private final JdbcTemplate jdbc;

  /**
   * Works on a database.
   *
   * @param database the schema {@code editorial}
   */
  public PublishedFingerprints(ModuleDatabase database) {
    this.jdbc = database.jdbc();
  }

  /** Texts that are public and have no fingerprint yet. */
  public List<Published> missing(int limit) {
    return jdbc.query(
        "select p.item, p.version, v.text"
            + LIVE
            + " where p.ending is null and not exists (select from editorial.version_fingerprint f"
            + " where f.item = p.item and f.version = p.version) limit ?",
        (row, number) ->
            new Published(
                row.getObject("item", UUID.class),
                row.getInt("version"),
                TextJson.read(row.getString("text"))),
        limit);
  }

  /**
   * Keeps the fingerprint of a version; the first one stays.
   *
   * @param bands numbers of which similar texts share at least one; none for a text that is similar
   *     to nothing
   */
  public void put(UUID item, int version, byte[] fingerprint, long[] bands) {
    jdbc.update(
        connection -> {
          Array array = connection.createArrayOf("bigint", boxed(bands));
          var insert =
              connection.prepareStatement(
                  "insert into editorial.version_fingerprint (item, version, fingerprint, bands)"
                      + " values (?, ?, ?, ?) on conflict do nothing");
          insert.setObject(1, item);
          insert.setInt(2, version);
          insert.setBytes(3, fingerprint);
          insert.setArray(4, array);
          return insert;
        });
  }

  /**
   * What is public and shares a band.
   *
   * @param except an item that is left out; null for none
   */
  public List<Candidate> sharing(long[] bands, @Nullable UUID except) {
    return jdbc.query(
        connection -> {
          var query =
              connection.prepareStatement(
                  "select p.item, p.number, v.title, f.fingerprint"
                      + LIVE
                      + " join editorial.version_fingerprint f"
                      + " on f.item = p.item and f.version = p.version"
                      + " where p.ending is null and f.bands && ?"
                      + " and p.item is distinct from ?");
          query.setArray(1, connection.createArrayOf("bigint", boxed(bands)));
          query.setObject(2, except);
          return query;
        },
        (row, number) ->
            new Candidate(
                row.getObject("item", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getBytes("fingerprint")));
  }

  private static Long[] boxed(long[] bands) {
    Long[] boxed = new Long[bands.length];
    for (int i = 0; i < bands.length; i++) {
      boxed[i] = bands[i];
    }
    return boxed;
  }

  /** A text that is public. */
  public record Published(UUID item, int version, ItemText text) {}

  /**
   * A text that may be similar.
   *
   * @param number publication number
   */
  public record Candidate(UUID item, String number, String title, byte[] fingerprint) {}
}
