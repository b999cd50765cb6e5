package cn.tianwen.standalone.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

class PlainFailureTest {

  private final Logger logger = (Logger) LoggerFactory.getLogger(PlainFailure.class);
  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

  @BeforeEach
  void listen() {
    logged.start();
    logger.addAppender(logged);
  }

  @AfterEach
  void stopListening() {
    logger.detachAppender(logged);
  }

  @Test
  void anUnexpectedFailureIsLoggedWithItsCauseAndTheUserIsToldWhere() {
    assertThat(said(new IllegalStateException("坏了"))).contains("没有成功：坏了").contains("tianwen.log");
    assertThat(logged.list)
        .singleElement()
        .satisfies(event -> assertThat(event.getThrowableProxy().getMessage()).isEqualTo("坏了"));
  }

  @Test
  void aFailureThatSaysWhatToDoNeedsNoLog() {
    assertThat(said(new CommandFailure("没有这个文件"))).isEqualTo("没有这个文件");
    assertThat(logged.list).isEmpty();
  }

  private static String said(Exception failure) {
    StringWriter words = new StringWriter();
    CommandLine line = Tianwen.commandLine();
    line.setErr(new PrintWriter(words, true));
    int code = new PlainFailure().handleExecutionException(failure, line, line.parseArgs("help"));
    assertThat(code).isEqualTo(CommandLine.ExitCode.SOFTWARE);
    return words.toString().strip();
  }
}
