package cn.tianwen.accounts.web.signin;

import java.util.LinkedHashMap;
import java.util.Map;

/** Says in words what a {@code User-Agent} means: enough to recognise one's own devices by. */
final class DeviceWords {

  static final String UNKNOWN = "未知设备";

  /** In this order: many a browser also names others. */
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    BROWSERS.put("MicroMessenger", "微信");
    BROWSERS.put("DingTalk", "钉钉");
    BROWSERS.put("HuaweiBrowser", "华为浏览器");
    BROWSERS.put("MiuiBrowser", "小米浏览器");
    BROWSERS.put("VivoBrowser", "vivo 浏览器");
    BROWSERS.put("HeyTapBrowser", "OPPO 浏览器");
    BROWSERS.put("QQBrowser", "QQ 浏览器");
    BROWSERS.put("UCBrowser", "UC 浏览器");
    BROWSERS.put("Edg", "Edge 浏览器");
    BROWSERS.put("Firefox", "火狐浏览器");
    BROWSERS.put("Chrome", "Chrome 浏览器");
    BROWSERS.put("Safari", "Safari 浏览器");
    SYSTEMS.put("HarmonyOS", "鸿蒙手机");
    SYSTEMS.put("OpenHarmony", "鸿蒙设备");
    SYSTEMS.put("Android", "安卓手机");
    SYSTEMS.put("iPhone", "苹果手机");
    SYSTEMS.put("iPad", "苹果平板");
    SYSTEMS.put("Windows", "Windows 电脑");
    SYSTEMS.put("Macintosh", "苹果电脑");
    SYSTEMS.put("Linux", "Linux 电脑");
  }

  private DeviceWords() {}

  static String of(String userAgent) {
    String system = first(SYSTEMS, userAgent);
    String browser = first(BROWSERS, userAgent);
    if (system.isEmpty() && browser.isEmpty()) {
      return UNKNOWN;
    }
    return system.isEmpty() || browser.isEmpty() ? system + browser : system + "，" + browser;
  }

  private static String first(Map<String, String> words, String userAgent) {
    return words.entrySet().stream()
        .filter(entry -> userAgent.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
