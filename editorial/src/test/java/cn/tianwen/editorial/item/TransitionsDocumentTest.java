package cn.tianwen.editorial.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TransitionsDocumentTest {

  private static final Path PAGE = Path.of("../docs/content-workflow.md");

  /** {@code -Dtest=TransitionsDocumentTest -Dtianwen.workflow.write} writes it. */
  @Test
  void thePageShowsWhatTheTableSays() throws IOException {
    if (System.getProperty("tianwen.workflow.write") != null) {
      Files.writeString(PAGE, TransitionsDocument.markdown());
    }
    assertThat(PAGE)
        .as("docs/content-workflow.md; write it anew with -Dtianwen.workflow.write")
        .hasContent(TransitionsDocument.markdown());
  }
}
