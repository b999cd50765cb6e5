package cn.tianwen.editorial.issue;

import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.editorial.Publication;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The register of issued files. For the program itself: what of it anybody may know is in {@link
 * Verification}. Thread-safe.
 */
public final class IssuedFiles {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /** The newest publication of the version, whether it has ended or not. */
  private static final String VERIFY =
      """
      select f.code, f.number, v.title, i.institution, f.edition,
        f.recipient_name is not null as personal, p.published_at, p.ending, p.ended_at, p.reason
      from editorial.issued_file f
      join editorial.item i on i.id = f.item
      join editorial.item_version v on v.item = f.item and v.number = f.version
      join lateral (
        select * from editorial.publication
        where item = f.item and version = f.version order by published_at desc limit 1) p on true
      where f.state = 'READY' and f.
      """
          .strip();

  private final JdbcTemplate jdbc;
  private final IssueTable table;

  /** Reads the schema {@code editorial}. */
  public IssuedFiles(ModuleDatabase editorial) {
    this.jdbc = editorial.jdbc();
    this.table = new IssueTable(jdbc);
  }

  /**
   * A file, made or not.
   *
   * @param typed a code as people type it
   */
  public Optional<IssuedFile> byCode(String typed) {
    return IssueCode.read(typed).flatMap(table::findByCode);
  }

  /** The copy that carries a mark. */
  public Optional<IssuedFile> byMark(long mark) {
    return table.findByMark(mark);
  }

  /** An edition for everybody, if it was ordered. */
  public Optional<IssuedFile> find(UUID item, int version, Edition edition) {
    return table.find(new IssueOrder(item, version, edition, null, item));
  }

  /** All files of an item, those of the newest version first. */
  public List<IssuedFile> listOfItem(UUID item) {
    return table.listOfItem(item);
  }

  /**
   * What may be told of the file that bears a code; empty when no file does.
   *
   * @param typed a code as people type it
   */
  public Optional<Verification> verifyCode(String typed) {
    return IssueCode.read(typed).flatMap(code -> verify("code", code));
  }

  /**
   * What may be told of a file by its content; empty when no file was issued that is the same to
   * the last byte.
   *
   * @param sha256 in hex; empty for everything else
   */
  public Optional<Verification> verifyContent(String sha256) {
    String hash = sha256.strip().toLowerCase(Locale.ROOT);
    return SHA256.matcher(hash).matches() ? verify("sha256", hash) : Optional.empty();
  }

  private Optional<Verification> verify(String column, String value) {
    return jdbc.query(VERIFY + column + " = ?", IssuedFiles::read, value).stream().findFirst();
  }

  private static Verification read(ResultSet row, int number) throws SQLException {
    @Nullable String ending = row.getString("ending");
    return new Verification(
        row.getString("code"),
        row.getString("number"),
        row.getString("title"),
        row.getString("institution"),
        Edition.valueOf(row.getString("edition")),
        row.getBoolean("personal"),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        ending == null ? null : Publication.Ending.valueOf(ending),
        IssueTable.instant(row, "ended_at"),
        row.getString("reason"));
  }
}
