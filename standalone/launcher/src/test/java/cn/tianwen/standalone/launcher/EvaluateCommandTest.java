package cn.tianwen.standalone.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class EvaluateCommandTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          evaluate                                     | --golden 和 --dataset 要写其中一个，也只写一个
          evaluate --golden --dataset .                | --golden 和 --dataset 要写其中一个，也只写一个
          evaluate --golden --split dev                | 标准问题集没有这一部分：dev（test 或 tune）
          evaluate --golden --split tune --record r.json | --record 只记 --golden 的 test 部分
          evaluate --dataset . --record r.json         | --record 只记 --golden 的 test 部分
          """)
  void whatDoesNotGoTogetherIsRefusedBeforeAnythingStarts(String line, String message) {
    StringWriter errors = new StringWriter();
    CommandLine command = Tianwen.commandLine().setErr(new PrintWriter(errors, true));
    assertThat(command.execute(line.split(" "))).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(errors.toString()).contains(message);
  }
}
