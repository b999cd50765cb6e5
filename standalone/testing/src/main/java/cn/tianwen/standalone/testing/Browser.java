package cn.tianwen.standalone.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Chromium of the operating system, driven by Playwright. */
public final class Browser implements AutoCloseable {

  private static final List<Path> PLACES =
      Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
          .map(Path::of)
          .toList();

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;

  private Browser(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** Opens it; skips the test where there is none, fails it on a build server. */
  public static Browser open() {
    var executable = PLACES.stream().filter(Files::isExecutable).findFirst();
    String missing =
        "No Chromium found. Install it for the browser tests: apt-get install chromium fonts-noto-cjk";
    if ("true".equals(System.getenv("CI"))) {
      assertThat(executable).as(missing).isPresent();
    } else if (executable.isEmpty()) {
      System.out.println(missing);
    }
    assumeTrue(executable.isPresent(), missing);
    return new Browser(executable.orElseThrow());
  }

  /** The browser itself. */
  public com.microsoft.playwright.Browser chromium() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
