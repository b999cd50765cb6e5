package cn.tianwen.sample.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Lets LibreOffice ({@code soffice}) make another format of a DOCX.
 *
 * @param to its ending
 */
record ConvertedWriter(String to) implements DocumentWriter {

  @Override
  public byte[] write(Source source) throws IOException {
    try (WorkFolder folder = WorkFolder.create()) {
      Path path = folder.path();
      Files.write(path.resolve("file.docx"), new DocxWriter().write(source));
      folder.run(
          List.of(
              "soffice",
              "-env:UserInstallation=" + path.resolve("profile").toUri(),
              "--headless",
              "--convert-to",
              to,
              "--outdir",
              path.resolve("out").toString(),
              "file.docx"));
      return Files.readAllBytes(path.resolve("out").resolve("file." + to));
    }
  }
}
