package cn.tianwen.ingest.documents;

import cn.tianwen.ingest.documents.ledger.DocumentSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an ingest was asked to bring in.
 *
 * @param folder where the source lies
 * @param only the one file of it that is wanted; empty for all
 */
record DocumentPlace(DocumentFolder folder, Optional<String> only) {

  /**
   * A folder, or a file: then the source is the folder that it lies in, so that it is the same
   * document whether it comes alone or with its folder.
   *
   * @throws DocumentIngestFailedException when there is neither
   */
  static DocumentPlace of(Path folderOrFile) {
    Path given = folderOrFile.toAbsolutePath().normalize();
    try {
      if (Files.isDirectory(given)) {
        return new DocumentPlace(new DocumentFolder(given), Optional.empty());
      }
      Path folder = given.getParent();
      if (folder != null && Files.isRegularFile(given)) {
        return new DocumentPlace(
            new DocumentFolder(folder), Optional.of(String.valueOf(given.getFileName())));
      }
      throw new DocumentIngestFailedException("没有这个文件或文件夹：" + folderOrFile);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** The name of the source unless another is given: that of the folder, masked. */
  String source() {
    Path name = folder.root().getFileName();
    String masked = new PathMask().mask(name == null ? "根目录" : name.toString());
    return masked.substring(0, Math.min(masked.length(), 100));
  }

  /** Where it lies, for the ledger. */
  DocumentSources.Folder ledgerFolder() {
    String path = folder.root().toString();
    return new DocumentSources.Folder(Sha256.of(path), new PathMask().mask(path));
  }

  /**
   * The files that are there.
   *
   * @throws DocumentIngestFailedException when they cannot be read
   */
  List<FoundFile> files() {
    try {
      return only.isPresent() ? List.of(folder.file(only.get())) : folder.files();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static DocumentIngestFailedException unreadable(IOException e) {
    return new DocumentIngestFailedException(
        "读不了文件或文件夹，请检查它是否还在、权限是否正确，并且不是附带信息文件或隐藏文件：" + e.getMessage(), e);
  }
}
