package cn.tianwen.search.publications;

import cn.tianwen.access.MovableClock;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.content.FolderContentStore;
import cn.tianwen.editorial.ChecklistPoint;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.EditorialProperties;
import cn.tianwen.editorial.IntellectualProperty;
import cn.tianwen.editorial.ItemState;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.Licence;
import cn.tianwen.editorial.ReviewDecision;
import cn.tianwen.editorial.issue.Rendering;
import cn.tianwen.editorial.item.NewItem;
import cn.tianwen.editorial.publish.ContentFeed;
import cn.tianwen.editorial.review.ReviewDraft;
import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.PublicationId;
import cn.tianwen.index.document.DocumentIndex;
import cn.tianwen.index.write.BulkWriter;
import cn.tianwen.index.write.Patience;
import cn.tianwen.index.write.VersionedDeletion;
import cn.tianwen.ingest.outbox.IndexerApplication;
import cn.tianwen.ingest.publications.PublicationIndexer;
import cn.tianwen.ingest.publications.PublicationReconciliation;
import cn.tianwen.search.testing.LocalSite;
import cn.tianwen.standalone.servers.ServerAddresses;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** Writers, reviewers, a worker and an indexer behind an application. */
final class PublishingHouse implements AutoCloseable {

  static final String GAOZHOU = "440981";

  static final Principal WRITER = person(Role.OPERATIONS_STAFF);

  private final MovableClock clock;
  private final Editorial editorial;
  private final ConfigurableApplicationContext indexer;
  private final FolderContentStore contents =
      new FolderContentStore(Path.of("target", "test-contents"));

  PublishingHouse(LocalSite site) {
    clock = site.clock();
    editorial =
        Editorial.open(site.accounts(), text -> text, EditorialProperties.DEFAULT, site.clock());
    ServerAddresses servers = site.servers();
    indexer =
        IndexerApplication.open(
            Map.of(
                "tianwen.elasticsearch.uris", servers.elasticsearch(),
                "tianwen.database.url", servers.jdbcUrl(),
                "tianwen.database.username", servers.username(),
                "tianwen.database.password", servers.password()));
  }

  private static Principal person(Role role) {
    return new Principal(UUID.randomUUID(), Set.of(new RoleGrant(role, GAOZHOU)));
  }

  Editorial editorial() {
    return editorial;
  }

  /**
   * A text that lacks nothing.
   *
   * @param word that it can be told by
   */
  static ItemText text(ContentKind kind, String word, String body) {
    return new ItemText(
        word + "荔枝保果要点",
        null,
        "fruit",
        List.of("荔枝"),
        word + "作者",
        word + "讲怎样让荔枝坐住果。",
        kind == ContentKind.CASE ? word + "荔枝谢花后落果厉害，叶片发黄，怎么保果" : "",
        body,
        new IntellectualProperty(
            word + "农业技术推广中心", Licence.FREE_WITH_CREDIT, word + "原创", "转载请注明出处。"),
        null);
  }

  static String body(String word) {
    return "<h2>" + word + "做法</h2><p>" + word + "谢花后少浇水，喷一次叶面肥。</p>";
  }

  /** A new item in a state. */
  ContentItem item(ContentKind kind, String word, ItemState state) {
    return item(kind, text(kind, word, body(word)), state);
  }

  ContentItem item(ContentKind kind, ItemText text, ItemState state) {
    ContentItem draft =
        editorial.items().create(WRITER, new NewItem(kind, GAOZHOU, "高州市农业农村局", text));
    return switch (state) {
      case DRAFT -> draft;
      case FIRST_REVIEW -> submit(draft);
      case SECOND_REVIEW -> pass(submit(draft), 1);
      case FINAL_REVIEW -> pass(submit(draft), 2);
      case RETURNED -> giveBack(submit(draft));
      case SCHEDULED -> pass(schedule(pass(submit(draft), 2), Duration.ofDays(2), null), 1);
      case PUBLISHED -> pass(submit(draft), 3);
      case WITHDRAWN -> withdraw(pass(submit(draft), 3), "数据有误，正在更正");
      case EXPIRED -> expire(pass(schedule(pass(submit(draft), 2), null, Duration.ofHours(1)), 1));
    };
  }

  ContentItem submit(ContentItem item) {
    return editorial.items().submit(WRITER, item.id(), item.revision());
  }

  ContentItem pass(ContentItem item, int reviews) {
    ContentItem after = item;
    for (int i = 0; i < reviews; i++) {
      after =
          editorial
              .reviews()
              .decide(
                  person(Role.REVIEWER),
                  after.id(),
                  after.revision(),
                  new ReviewDraft(
                      ReviewDecision.APPROVED, EnumSet.allOf(ChecklistPoint.class), "", List.of()));
    }
    return after;
  }

  private ContentItem giveBack(ContentItem item) {
    return editorial
        .reviews()
        .decide(
            person(Role.REVIEWER),
            item.id(),
            item.revision(),
            new ReviewDraft(ReviewDecision.RETURNED, Set.of(), "请补充剂量", List.of()));
  }

  private ContentItem schedule(
      ContentItem item, @Nullable Duration later, @Nullable Duration until) {
    Instant now = clock.instant();
    return editorial
        .publishing()
        .schedule(
            person(Role.REVIEWER),
            item.id(),
            item.revision(),
            later == null ? null : now.plus(later),
            until == null ? null : now.plus(until));
  }

  private ContentItem expire(ContentItem item) {
    clock.pass(Duration.ofHours(2));
    editorial.publishing().publishDue();
    return editorial.items().get(WRITER, item.id());
  }

  ContentItem withdraw(ContentItem item, String reason) {
    return editorial
        .publishing()
        .withdraw(person(Role.REVIEWER), item.id(), item.revision(), reason);
  }

  /** The next version of what is public, handed in but not passed. */
  ContentItem correct(ContentItem item, ItemText text) {
    ContentItem open = editorial.items().revise(WRITER, item.id(), item.revision());
    return submit(editorial.items().save(WRITER, open.id(), open.revision(), text));
  }

  /** Makes all files that are waiting; each says what it is. */
  void makeFiles() {
    Optional<Rendering> next = editorial.desk().claim();
    while (next.isPresent()) {
      Rendering rendering = next.get();
      try {
        Path file = Files.createTempFile("issued", ".pdf");
        Files.writeString(file, "%PDF-1.7 " + rendering.file().code());
        editorial.desk().ready(rendering, contents.put(file), Files.size(file), 3);
        Files.delete(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      next = editorial.desk().claim();
    }
  }

  String keep(Path file) throws IOException {
    return contents.put(file);
  }

  /** Brings everything into the index. */
  void index() {
    PublicationIndexer follower = indexer.getBean(PublicationIndexer.class);
    follower.prepare();
    follower.drainAll();
  }

  PublicationReconciliation reconciliation() {
    return indexer.getBean(PublicationReconciliation.class);
  }

  /** Takes an item out of the indices, as if they had lost it. */
  void lose(ContentItem item) {
    lose(editorial.feed().list(List.of(item.id())));
  }

  private void lose(List<ContentFeed.Entry> entries) {
    List<VersionedDeletion> deletions =
        entries.stream()
            .map(entry -> new VersionedDeletion(PublicationId.of(entry.number()), entry.revision()))
            .toList();
    BulkWriter writer =
        new BulkWriter(
            indexer.getBean(ElasticsearchClient.class), new Patience(Duration.ofSeconds(10)));
    writer.write(DocumentIndex.ALIAS, List.of(), deletions);
    writer.write(CaseIndex.ALIAS, List.of(), deletions);
  }

  /** Leaves nothing in the indices, which other tests use, too. */
  @Override
  public void close() throws IOException {
    lose(editorial.feed().listAfter(new UUID(0, 0), 1_000));
    indexer
        .getBean(ElasticsearchClient.class)
        .indices()
        .refresh(request -> request.index(List.of(DocumentIndex.ALIAS, CaseIndex.ALIAS)));
    indexer.close();
  }
}
