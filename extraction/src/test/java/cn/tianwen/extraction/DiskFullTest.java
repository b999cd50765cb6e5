package cn.tianwen.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.tianwen.extraction.fork.Fault;
import cn.tianwen.extraction.fork.PartEmitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.PipesResult.STATUS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiskFullTest {

  private static final Path FULL = Path.of("/dev/full");

  @Test
  void aResultThatDoesNotFitOnTheDiskIsNotTheFilesFault() {
    assumeThat(Files.exists(FULL)).isTrue();
    IOException full =
        catchThrowableOfType(
            IOException.class,
            () ->
                new PartEmitter()
                    .emit(FULL.toString(), List.of(new Metadata()), new ParseContext()));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> ForkReply.of(new PipesResult(STATUS.EMIT_EXCEPTION, full.toString())));
  }

  @Test
  void aParserThatFillsTheDiskIsNotTheFilesFault() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () -> new Refusals(ExtractionLimits.DEFAULT).of(Fault.DISK_FULL, "application/pdf"));
  }

  @ParameterizedTest
  @EnumSource(
      value = STATUS.class,
      names = {"OOM", "UNSPECIFIED_CRASH", "EMPTY_OUTPUT"})
  void aForkThatDiesCostsTheFile(STATUS status) throws IOException {
    assertThat(ForkReply.of(new PipesResult(status))).isEqualTo(ForkReply.CRASHED);
  }
}
