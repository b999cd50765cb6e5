package cn.tianwen.editorial;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.AccountsProperties;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.editorial.item.Items;
import cn.tianwen.editorial.item.NewItem;
import cn.tianwen.editorial.publish.Publishing;
import cn.tianwen.editorial.review.ReviewDraft;
import cn.tianwen.editorial.review.Reviews;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writers and reviewers of 高州 (in 茂名) and their items, in a database of their own. */
public final class EditorialWorld implements AutoCloseable {

  public static final String MAOMING = "440900";
  public static final String GAOZHOU = "440981";
  public static final String GUANGZHOU = "440100";

  /** A Wednesday. */
  public final SettableClock clock = new SettableClock("2026-11-25T01:00:00Z");

  public final Accounts accounts;
  public final Editorial editorial;
  public final JdbcTemplate jdbc;

  public EditorialWorld(Path folder) {
    ServerAddresses servers = TestServers.newDatabase();
    accounts =
        Accounts.open(
            new DatabaseProperties(servers.jdbcUrl(), servers.username(), servers.password()),
            new ConnectionLimits(8, Duration.ofSeconds(10), Duration.ZERO),
            new AccountsProperties(folder.resolve("keys"), true, null),
            clock);
    editorial =
        Editorial.open(
            accounts,
            text -> text.replaceAll("1[3-9][0-9]{9}", "1**********"),
            EditorialProperties.DEFAULT,
            clock);
    jdbc = accounts.database().jdbc();
  }

  public Items items() {
    return editorial.items();
  }

  public Reviews reviews() {
    return editorial.reviews();
  }

  public Publishing publishing() {
    return editorial.publishing();
  }

  /** Somebody new with roles for a region. */
  public static Principal with(@Nullable String region, Role... roles) {
    return new Principal(
        UUID.randomUUID(),
        Set.copyOf(Stream.of(roles).map(role -> new RoleGrant(role, region)).toList()));
  }

  public static Principal writer() {
    return with(GAOZHOU, Role.OPERATIONS_STAFF);
  }

  public static Principal reviewer() {
    return with(MAOMING, Role.REVIEWER);
  }

  /** A text that lacks nothing. */
  public static ItemText text(String title, String... paragraphs) {
    return new ItemText(
        title,
        null,
        "fruit",
        List.of("荔枝"),
        "高州市农业技术推广中心",
        "怎样让荔枝坐住果。",
        "",
        "<p>" + String.join("</p><p>", paragraphs) + "</p>",
        new IntellectualProperty("高州市农业技术推广中心", Licence.FREE_WITH_CREDIT, "原创", "转载请注明出处。"),
        null);
  }

  public static NewItem training(ItemText text) {
    return new NewItem(ContentKind.TRAINING, GAOZHOU, "高州市农业农村局", text);
  }

  /** A new draft. */
  public ContentItem draft(Principal writer) {
    return items().create(writer, training(text("荔枝保花保果", "花期少浇水。")));
  }

  /** A new item that waits for its first review. */
  public ContentItem submitted(Principal writer) {
    ContentItem item = draft(writer);
    return items().submit(writer, item.id(), item.revision());
  }

  /** A new item that three people passed. */
  public ContentItem published(Principal writer) {
    return passed(submitted(writer), reviewer(), reviewer(), reviewer());
  }

  /** The item after these people passed it, one review each. */
  public ContentItem passed(ContentItem item, Principal... reviewers) {
    ContentItem after = item;
    for (Principal reviewer : reviewers) {
      after = reviews().decide(reviewer, after.id(), after.revision(), approval());
    }
    return after;
  }

  public static ReviewDraft approval() {
    return new ReviewDraft(
        ReviewDecision.APPROVED, EnumSet.allOf(ChecklistPoint.class), "", List.of());
  }

  public static ReviewDraft returned(String comment) {
    return new ReviewDraft(ReviewDecision.RETURNED, Set.of(), comment, List.of());
  }

  /** The log of audit, one entry a line. */
  public List<@Nullable String> audit() {
    return jdbc.queryForList(
        "select outcome || ' ' || operation || ' ' || detail from accounts.audit_entry"
            + " order by sequence",
        String.class);
  }

  @Override
  public void close() {
    accounts.close();
  }
}
