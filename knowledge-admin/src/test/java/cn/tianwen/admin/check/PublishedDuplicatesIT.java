package cn.tianwen.admin.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.access.MovableClock;
import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.AccountsProperties;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.admin.testing.Decisions;
import cn.tianwen.admin.testing.ItemBuilder;
import cn.tianwen.admin.testing.Staff;
import cn.tianwen.check.NearDuplicates.Similar;
import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.EditorialProperties;
import cn.tianwen.editorial.finding.PublishedFingerprints;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedDuplicatesIT {

  private static final String TEXT =
      "荔枝霜疫霉病在花期和果期遇连续阴雨最易流行，花穗和果实上长出白色霉层，发病快、落果重。花前清园，剪除病枝并集中处理；"
          + "谢花后和果实膨大期雨前喷施保护性杀菌剂，轮换使用不同作用机理的药剂，采收前遵守安全间隔期。";
  private static final String NEARLY = TEXT.replace("发病快、落果重", "发病快，落果很重");
  private static final String OTHER =
      "沃柑黄化先查根：挖开滴水线内的土，看须根是否发黑、有没有臭味。积水的先开沟排水，再晾根三五天；根腐的剪除烂根，用登记的杀菌剂灌根，"
          + "新根长出后薄肥勤施。叶脉先黄的多半是缺镁，喷施硫酸镁矫正。";

  @TempDir Path folder;

  private Accounts accounts;
  private Editorial editorial;
  private PublishedDuplicates duplicates;

  private final Principal writer = person(Role.OPERATIONS_STAFF);

  @BeforeEach
  void open() {
    ServerAddresses servers = TestServers.newDatabase();
    MovableClock clock = new MovableClock();
    accounts =
        Accounts.open(
            new DatabaseProperties(servers.jdbcUrl(), servers.username(), servers.password()),
            new ConnectionLimits(4, Duration.ofSeconds(10), Duration.ZERO),
            new AccountsProperties(folder.resolve("keys"), true, null),
            clock);
    editorial = Editorial.open(accounts, text -> text, EditorialProperties.DEFAULT, clock);
    duplicates = new PublishedDuplicates(new PublishedFingerprints(editorial.database()));
  }

  @AfterEach
  void close() {
    accounts.close();
  }

  private static Principal person(Role role) {
    return new Principal(UUID.randomUUID(), Set.of(new RoleGrant(role, Staff.GAOZHOU)));
  }

  private ContentItem published(String title, String text) {
    Decisions decisions = new Decisions(editorial);
    ContentItem item =
        new ItemBuilder().title(title).body("<p>" + text + "</p>").submitted(editorial, writer);
    for (int review = 0; review < 3; review++) {
      item = decisions.approve(person(Role.REVIEWER), item);
    }
    return item;
  }

  @Test
  void whatIsPublicAndNearlyTheSameIsFoundWithItsNumber() {
    ContentItem item = published("荔枝霜疫霉病", TEXT);
    published("沃柑黄化", OTHER);

    List<Similar> found = duplicates.like("", NEARLY);

    assertThat(found)
        .extracting(Similar::id, Similar::name)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                item.id().toString(), "荔枝霜疫霉病（" + item.number() + "）"));
    assertThat(found.getFirst().similarity()).isBetween(PublishedDuplicates.SIMILAR, 1.0);
    assertThat(duplicates.like(item.id().toString(), TEXT)).as("itself").isEmpty();
    assertThat(duplicates.like("", "太短。")).isEmpty();
  }

  @Test
  void whatIsNotPublicIsNotNamed() {
    new ItemBuilder().title("草稿").body("<p>" + TEXT + "</p>").submitted(editorial, writer);
    assertThat(duplicates.like("", TEXT)).isEmpty();

    ContentItem item = published("荔枝霜疫霉病", TEXT);
    assertThat(duplicates.like("", TEXT)).hasSize(1);
    editorial
        .publishing()
        .withdraw(person(Role.CENTRE_ADMINISTRATOR), item.id(), item.revision(), "内容有误，撤下。");
    assertThat(duplicates.like("", TEXT)).isEmpty();
  }
}
