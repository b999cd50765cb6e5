package cn.tianwen.pdf;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The process that reads one uploaded PDF and writes it anew: what hangs it, fills its memory or
 * ends it costs that file only. Started by {@link UploadCleaner}.
 */
final class UploadFork {
  /** Exit code of a refusal; the reason stands on the standard output, in UTF-8. */
  static final int REFUSED = 3;

  private UploadFork() {}

  /** Reads the first file, writes the second. */
  public static void main(String[] arguments) throws IOException {
    try (UploadedPdf upload = UploadedPdf.open(Path.of(arguments[0]))) {
      upload.rewrite(Path.of(arguments[1]));
    } catch (PdfException refusal) {
      new PrintStream(System.out, true, StandardCharsets.UTF_8).print(refusal.getMessage());
      System.exit(REFUSED);
    }
  }
}
