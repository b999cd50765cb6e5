package cn.tianwen.sample.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Which writer makes which source, and the defects that the head of a source asks for. */
final class Writers {

  private Writers() {}

  static byte[] write(Source source) throws IOException {
    byte[] bytes = writer(source).write(source);
    if (!source.front().get("password").isEmpty()) {
      return locked(bytes, source.front().get("password"));
    }
    if (!source.front().get("keep").isEmpty()) {
      return Arrays.copyOf(
          bytes, (int) (bytes.length * Double.parseDouble(source.front().get("keep"))));
    }
    return bytes;
  }

  private static DocumentWriter writer(Source source) {
    return switch (source.format()) {
      case "pdf" -> source.front().is("layout", "scan") ? new ScannedPdfWriter() : new PdfWriter();
      case "docx" -> new DocxWriter();
      case "doc", "odt", "rtf" -> new ConvertedWriter(source.format());
      case "pptx" -> new SlidesWriter();
      case "ppt" -> new LegacySlidesWriter();
      case "odp", "ods" -> new OpenDocumentWriter();
      case "xlsx", "xls" -> new WorkbookWriter();
      case "html" -> new WebPageWriter();
      case "txt" -> new PlainTextWriter();
      case "md" -> new MarkdownWriter();
      case "epub" -> new BookWriter();
      case "png", "jpg" -> new LeafletWriter();
      case "mp4" -> new VideoWriter();
      default -> throw new IllegalArgumentException("No writer for " + source.target());
    };
  }

  private static byte[] locked(byte[] office, String password) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream plain = encryptor.getDataStream(files)) {
        plain.write(office);
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }
}
