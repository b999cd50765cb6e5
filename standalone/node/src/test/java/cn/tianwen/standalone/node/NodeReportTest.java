package cn.tianwen.standalone.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NodeReportTest {

  @Test
  void aReadyNodeNamesItsPort() {
    NodeReport report = NodeReport.ready(9200);
    assertThat(NodeReport.parse(report.line())).contains(report);
    assertThat(report.port()).isEqualTo(9200);
  }

  @Test
  void aFailureNamesItsFirstCauseOnOneLine() {
    NodeReport report =
        NodeReport.failed(new IllegalStateException("outer", new IOException("disk\n\tis full")));
    assertThat(report.line()).isEqualTo("tianwen-node FAILED java.io.IOException: disk is full");
    assertThat(NodeReport.parse(report.line())).contains(report);
  }

  @Test
  void otherLinesAreNoReports() {
    assertThat(NodeReport.parse("WARNING: Using incubator modules")).isEmpty();
    assertThat(NodeReport.parse("tianwen-node DREAMING of electric sheep")).isEmpty();
    assertThat(NodeReport.parse("")).isEmpty();
  }

  @Test
  void argumentsSurviveTheCommandLine() {
    NodeArguments arguments =
        new NodeArguments(Path.of("/opt/es=9"), Path.of("/数据/es"), Path.of("/logs"), 9200);
    assertThat(NodeArguments.parse(arguments.toCommandLine().toArray(String[]::new)))
        .isEqualTo(arguments);
  }
}
