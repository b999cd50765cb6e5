package cn.tianwen.editorial;

import static cn.tianwen.editorial.EditorialWorld.reviewer;
import static cn.tianwen.editorial.EditorialWorld.writer;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.editorial.internal.TextJson;
import cn.tianwen.editorial.publish.PublishedItem;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorialIT {

  private static EditorialWorld world;

  private final Principal writer = writer();

  @BeforeAll
  static void open(@TempDir Path folder) {
    world = new EditorialWorld(folder);
  }

  @AfterAll
  static void close() {
    world.close();
  }

  @BeforeEach
  void rewind() {
    world.clock.set("2026-11-25T01:00:00Z");
  }

  @Test
  void threePeoplePassAnItemAndThePublicSeesIt() {
    ContentItem first = world.submitted(writer);
    assertThat(first.state()).isEqualTo(ItemState.FIRST_REVIEW);
    assertThat(first.dueAt()).isEqualTo("2026-11-26T01:00:00Z");

    ContentItem second = world.passed(first, reviewer());
    ContentItem last = world.passed(second, reviewer());
    assertThat(second.state()).isEqualTo(ItemState.SECOND_REVIEW);
    assertThat(last.state()).isEqualTo(ItemState.FINAL_REVIEW);
    assertThat(last.dueAt()).as("not at the weekend").isEqualTo("2026-11-27T01:00:00Z");
    Principal signer = reviewer();
    ContentItem item = world.passed(last, signer);

    assertThat(item.state()).isEqualTo(ItemState.PUBLISHED);
    assertThat(item.dueAt()).isNull();
    assertThat(item.number()).matches("TW-440981-2026-[0-9]{6}");
    PublishedItem published = find(item).orElseThrow();
    assertThat(published.version().text().title()).isEqualTo("荔枝保花保果");
    assertThat(published.publication().signedBy()).isEqualTo(signer.id());
    assertThat(published.publication().contentHash())
        .isEqualTo(TextJson.hash(published.version().text()));
    assertThat(world.reviews().reviews(writer, item.id()))
        .hasSize(3)
        .allSatisfy(
            review -> {
              assertThat(review.contentHash()).isEqualTo(published.publication().contentHash());
              assertThat(review.checked()).containsExactlyInAnyOrder(ChecklistPoint.values());
            });
    assertThat(world.editorial.published().newest(ContentKind.TRAINING, 1)).contains(published);
    assertThat(world.editorial.published().newest(ContentKind.CASE, 1)).isEmpty();
  }

  private static Optional<PublishedItem> find(ContentItem item) {
    return world.editorial.published().find(String.valueOf(item.number()));
  }
}
