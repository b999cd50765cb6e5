package cn.tianwen.accounts.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionDeviceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mozilla/5.0 (Linux; Android 14) Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0 | 安卓手机，微信
          Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/126.0 Safari/537.36 Edg/126.0 | Windows 电脑，Edge 浏览器
          Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile Safari/604.1 | 苹果手机，Safari 浏览器
          Mozilla/5.0 (Linux; Android 12; HarmonyOS) HuaweiBrowser/14.0 Chrome/114.0 | 鸿蒙手机，华为浏览器
          Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0 | Linux 电脑，火狐浏览器
          Java-http-client/25 | 未知设备
          """)
  void devicesAreRecognised(String userAgent, String words) {
    assertThat(DeviceWords.of(userAgent)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "113.108.20.7, 113.108.*.*",
    "2001:db8:1:2:3:4:5:6, 2001:db8:…",
    "127.0.0.1, 本机",
    "0:0:0:0:0:0:0:1, 本机"
  })
  void noAddressIsKeptWhole(String address, String shown) {
    assertThat(SessionDevice.shortened(address)).isEqualTo(shown);
  }

  @Test
  void whatIsNoAddressIsNotKept() {
    assertThat(SessionDevice.shortened("")).isEmpty();
  }
}
