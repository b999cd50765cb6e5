package cn.tianwen.standalone.launcher;

import java.time.Clock;
import java.time.ZoneId;

/** The time of those who use the command line: dates begin and end in China. */
final class ChinaTime {

  private ChinaTime() {}

  static Clock clock() {
    return Clock.system(ZoneId.of("Asia/Shanghai"));
  }
}
