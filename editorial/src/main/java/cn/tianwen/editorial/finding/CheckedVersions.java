package cn.tianwen.editorial.finding;

import cn.tianwen.check.CheckedText;
import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.internal.TextJson;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the versions that are to be checked, and notes which text was, by which rules. */
final class CheckedVersions {

  private final JdbcTemplate jdbc;

  CheckedVersions(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** A version with its text; empty when there is none. */
  Optional<Version> find(UUID item, int version) {
    return jdbc
        .query(
            """
            select i.kind, v.content_hash, v.text
            from editorial.item_version v join editorial.item i on i.id = v.item
            where v.item = ? and v.number = ?
            """,
            (row, number) ->
                new Version(
                    row.getString("content_hash"),
                    CheckedTexts.of(
                        item,
                        ContentKind.valueOf(row.getString("kind")),
                        TextJson.read(row.getString("text")))),
            item,
            version)
        .stream()
        .findFirst();
  }

  /** Keeps others from changing the text of a version; the hash that it has; empty without one. */
  Optional<String> lock(UUID item, int version) {
    return jdbc
        .query(
            "select content_hash from editorial.item_version where item = ? and number = ? for update",
            (row, number) -> row.getString("content_hash"),
            item,
            version)
        .stream()
        .findFirst();
  }

  /** Whether the text of a version was checked as it stands, by the same rules. */
  boolean isChecked(UUID item, int version, String rules) {
    return !jdbc.queryForList(
            """
            select 1 from editorial.version_check c
            join editorial.item_version v on v.item = c.item and v.number = c.version
            where c.item = ? and c.version = ? and c.rules = ? and c.content_hash = v.content_hash
            """,
            Integer.class,
            item,
            version,
            rules)
        .isEmpty();
  }

  void noteChecked(UUID item, int version, String hash, String rules) {
    jdbc.update(
        """
        insert into editorial.version_check (item, version, content_hash, rules)
        values (?, ?, ?, ?)
        on conflict (item, version) do update
          set content_hash = excluded.content_hash, rules = excluded.rules
        """,
        item,
        version,
        hash,
        rules);
  }

  /**
   * The text of a version.
   *
   * @param hash of the text
   */
  record Version(String hash, CheckedText text) {}
}
