package cn.tianwen.standalone.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class TrainCommandTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          train --out m.json                                            | 缺少：版本
          train --version 1                                             | 缺少：文件
          train --version 1 --out m.json --with-feedback --eta=-1       | --eta 要写 0 或更大的数：-1.0
          train --version 1 --out m.json --with-feedback --eta=NaN      | --eta 要写 0 或更大的数：NaN
          train --version 1 --out m.json --with-feedback --eta=Infinity | --eta 要写 0 或更大的数：Infinity
          """)
  void whatCannotBeTrainedIsRefusedBeforeAnythingStarts(String line, String message) {
    StringWriter errors = new StringWriter();
    CommandLine command = Tianwen.commandLine().setErr(new PrintWriter(errors, true));
    assertThat(command.execute(line.split(" "))).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(errors.toString()).contains(message);
  }
}
