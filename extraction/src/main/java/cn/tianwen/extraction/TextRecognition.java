package cn.tianwen.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether text can be read off images on this machine.
 *
 * @param installed whether Tesseract is there with simplified Chinese
 * @param languages languages to recognise, as Tesseract wants them
 */
record TextRecognition(boolean installed, String languages) {

  static final TextRecognition ABSENT = new TextRecognition(false, "");

  private static final Logger log = LoggerFactory.getLogger(TextRecognition.class);
  private static final String CHINESE = "chi_sim";
  private static final int SECONDS_TO_ANSWER = 20;

  /** Asks Tesseract for its languages. */
  static TextRecognition detect() {
    try {
      Process process =
          new ProcessBuilder("tesseract", "--list-langs").redirectErrorStream(true).start();
      try (InputStream answer = process.getInputStream()) {
        List<String> lines =
            new String(answer.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        process.waitFor(SECONDS_TO_ANSWER, TimeUnit.SECONDS);
        return of(lines);
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      log.info("Tesseract is not installed: text in images and scans is not read");
      return ABSENT;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ABSENT;
    }
  }

  static TextRecognition of(List<String> installedLanguages) {
    if (!installedLanguages.contains(CHINESE)) {
      return ABSENT;
    }
    return new TextRecognition(
        true, installedLanguages.contains("eng") ? CHINESE + "+eng" : CHINESE);
  }
}
