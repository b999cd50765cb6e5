package cn.tianwen.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void aFreePortIsTakenAsPreferred() throws IOException {
    int free = Ports.choose(0);
    assertThat(Ports.choose(free)).isEqualTo(free);
  }

  @Test
  void aTakenPortIsReplacedByAFreeOne() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Ports.choose(taken.getLocalPort())).isNotEqualTo(taken.getLocalPort());
    }
  }

  @Test
  void aPortTakenOnAllAddressesCountsAsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      assertThat(Ports.choose(taken.getLocalPort())).isNotEqualTo(taken.getLocalPort());
    }
  }
}
