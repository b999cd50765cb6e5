package cn.tianwen.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectFileTest {

  private static final RejectedRow ROW =
      RejectedRow.of(
          new SourceRow(7, Map.of(), "a,\"b\"", Optional.empty()),
          List.of(new RowFault("姓名", "不能为空"), new RowFault("手机", "不正确")));

  @TempDir private Path folder;

  @Test
  void itHoldsTheRowsAsTheyWereForItsOwnerOnly() throws IOException {
    Path path = folder.resolve("new").resolve("rejects.csv");

    new RejectFile(path).write(Stream.of(ROW));

    assertThat(Files.readString(path))
        .isEqualTo("\uFEFF行号,字段,原因,原始行\r\n7,姓名；手机,姓名：不能为空；手机：不正确,\"a,\"\"b\"\"\"\r\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
  }

  @Test
  void whatIsNotFinishedLeavesNothingBehind() throws IOException {
    Path path = folder.resolve("rejects.csv");

    try (RejectFile.Entry entry = new RejectFile(path).begin()) {
      entry.add(ROW);
    }

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }
}
