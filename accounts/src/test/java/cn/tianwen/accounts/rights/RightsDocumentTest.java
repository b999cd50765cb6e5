package cn.tianwen.accounts.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RightsDocumentTest {

  private static final Path PAGE = Path.of("../docs/rights.md");

  /** {@code mvn -pl accounts test -Dtest=RightsDocumentTest -Dtianwen.rights.write} writes it. */
  @Test
  void thePageSaysWhatTheTableSays() throws IOException {
    if (System.getProperty("tianwen.rights.write") != null) {
      Files.writeString(PAGE, RightsDocument.markdown());
    }
    assertThat(PAGE)
        .as("docs/rights.md; write it anew with -Dtianwen.rights.write")
        .hasContent(RightsDocument.markdown());
  }

  @Test
  void everyOperationMayBeDoneBySomebody() {
    assertThat(Operation.values())
        .allSatisfy(
            operation ->
                assertThat(Role.values())
                    .anyMatch(role -> !AccessTable.extents(operation, role).isEmpty()));
  }
}
