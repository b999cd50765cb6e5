package cn.tianwen.editorial.intake;

import cn.tianwen.database.ModuleDatabase;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what reading the file of an item proposed. For the program itself. Thread-safe. */
public final class Suggestions {

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactions;

  /**
   * Takes what it works with.
   *
   * @param database the schema {@code editorial}
   */
  public Suggestions(ModuleDatabase database) {
    jdbc = database.jdbc();
    transactions = database.transactions();
  }

  /** Replaces what was proposed for an item. */
  public void keep(UUID item, List<Suggestion> suggestions) {
    transactions.executeWithoutResult(
        status -> {
          jdbc.update("delete from editorial.item_suggestion where item = ?", item);
          int position = 0;
          for (Suggestion one : suggestions) {
            jdbc.update(
                "insert into editorial.item_suggestion (item, position, field, value, label, origin)"
                    + " values (?, ?, ?, ?, ?, ?)",
                item,
                position++,
                one.field(),
                one.value(),
                one.label(),
                one.origin());
          }
        });
  }

  /** What was proposed for an item; empty when no file was read. */
  public List<Suggestion> list(UUID item) {
    return jdbc.query(
        "select field, value, label, origin from editorial.item_suggestion where item = ?"
            + " order by position",
        (row, number) ->
            new Suggestion(
                row.getString("field"),
                row.getString("value"),
                row.getString("label"),
                row.getString("origin")),
        item);
  }
}
