package cn.tianwen.editorial.review;

import cn.tianwen.editorial.ChecklistPoint;
import cn.tianwen.editorial.Review;
import cn.tianwen.editorial.ReviewDecision;
import cn.tianwen.editorial.ReviewStage;
import cn.tianwen.editorial.internal.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of reviews and passage comments; nothing in them is ever changed. */
final class ReviewTable {

  private static final String INSERT =
      """
      insert into editorial.review (item, version, content_hash, stage, reviewer, decision, checked,
        comment, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning sequence
      """;

  private static final String COMMENTS =
      """
      select c.quote, c.prefix, c.text, r.stage, r.reviewer, r.at
      from editorial.passage_comment c join editorial.review r on r.sequence = c.review
      where r.item = ? and r.version = ? order by r.sequence, c.position
      """;

  private final JdbcTemplate jdbc;

  ReviewTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Review review, List<PassageComment> passages) {
    long sequence =
        Objects.requireNonNull(
            jdbc.queryForObject(
                INSERT,
                Long.class,
                review.item(),
                review.version(),
                review.contentHash(),
                review.stage().name(),
                review.reviewer(),
                review.decision().name(),
                review.checked().stream().sorted().map(Enum::name).toArray(String[]::new),
                review.comment(),
                Columns.utc(review.at())));
    for (int i = 0; i < passages.size(); i++) {
      PassageComment passage = passages.get(i);
      jdbc.update(
          "insert into editorial.passage_comment (review, position, quote, prefix, text)"
              + " values (?, ?, ?, ?, ?)",
          sequence,
          i,
          passage.quote(),
          passage.prefix(),
          passage.text());
    }
  }

  /** All reviews of an item, the oldest first. */
  List<Review> list(UUID item) {
    return jdbc.query(
        "select * from editorial.review where item = ? order by sequence",
        (row, number) -> read(row),
        item);
  }

  /** Comments on a version, in the order in which they were made. */
  List<ReviewComment> comments(UUID item, int version) {
    return jdbc.query(
        COMMENTS,
        (row, number) ->
            new ReviewComment(
                new PassageComment(
                    row.getString("quote"), row.getString("prefix"), row.getString("text")),
                ReviewStage.valueOf(row.getString("stage")),
                row.getObject("reviewer", UUID.class),
                Columns.requiredInstant(row, "at")),
        item,
        version);
  }

  /** Stages at which somebody ever reviewed an item, other than one. */
  List<ReviewStage> otherStages(UUID item, UUID reviewer, ReviewStage stage) {
    return jdbc.query(
        "select distinct stage from editorial.review"
            + " where item = ? and reviewer = ? and stage <> ?",
        (row, number) -> ReviewStage.valueOf(row.getString("stage")),
        item,
        reviewer,
        stage.name());
  }

  private static Review read(ResultSet row) throws SQLException {
    return new Review(
        row.getObject("item", UUID.class),
        row.getInt("version"),
        row.getString("content_hash"),
        ReviewStage.valueOf(row.getString("stage")),
        row.getObject("reviewer", UUID.class),
        ReviewDecision.valueOf(row.getString("decision")),
        Columns.texts(row, "checked").stream()
            .map(ChecklistPoint::valueOf)
            .collect(Collectors.toSet()),
        row.getString("comment"),
        Columns.requiredInstant(row, "at"));
  }
}
