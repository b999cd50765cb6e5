package cn.tianwen.ingest.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The documents of a folder and of the folders in it. Symbolic links are not followed, so nothing
 * outside of it is ever read.
 */
final class DocumentFolder {

  private static final String FOLDER_SIDECAR = "folder";

  private final Path root;

  /**
   * Looks into this folder; the folder itself may be given by a link.
   *
   * @throws IOException when there is no such folder
   */
  DocumentFolder(Path folder) throws IOException {
    this.root = folder.toRealPath();
  }

  Path root() {
    return root;
  }

  /**
   * All documents, by path.
   *
   * @throws IOException when a folder cannot be read; its files would be taken for gone otherwise
   */
  List<FoundFile> files() throws IOException {
    List<FoundFile> found = new ArrayList<>();
    visit(root, List.of(), found);
    return found;
  }

  /**
   * One document right in this folder.
   *
   * @throws IOException when it is not there or is no document
   */
  FoundFile file(String name) throws IOException {
    FolderNames names = names(root);
    Path file = root.resolve(name);
    if (!names.isDocument(name)
        || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        || !root.equals(file.getParent())) {
      throw new IOException("Not a document of this folder: " + name);
    }
    return found(root, name, names, folderSidecars(root, names, List.of()));
  }

  private void visit(Path folder, List<Path> wider, List<FoundFile> found) throws IOException {
    FolderNames names = names(folder);
    List<Path> sidecars = folderSidecars(folder, names, wider);
    for (String name : names.names()) {
      Path entry = folder.resolve(name);
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && !names.isHidden(name)) {
        visit(entry, sidecars, found);
      } else if (isFile(entry) && names.isDocument(name)) {
        found.add(found(folder, name, names, sidecars));
      }
    }
  }

  private static FolderNames names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return new FolderNames(
          entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toSet()));
    }
  }

  private static List<Path> folderSidecars(Path folder, FolderNames names, List<Path> wider) {
    return Stream.concat(
            names.sidecarsOf(FOLDER_SIDECAR).stream()
                .map(folder::resolve)
                .filter(DocumentFolder::isFile),
            wider.stream())
        .toList();
  }

  private FoundFile found(Path folder, String name, FolderNames names, List<Path> folderSidecars)
      throws IOException {
    Path file = folder.resolve(name);
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return new FoundFile(
        file,
        path(file),
        attributes.size(),
        attributes.lastModifiedTime().toInstant(),
        Stream.concat(siblings(folder, names.sidecarsOf(name)), folderSidecars.stream()).toList(),
        siblings(folder, names.subtitlesOf(name)).toList());
  }

  private static Stream<Path> siblings(Path folder, List<String> names) {
    return names.stream().map(folder::resolve).filter(DocumentFolder::isFile);
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  private String path(Path file) {
    List<String> parts = new ArrayList<>();
    root.relativize(file).forEach(part -> parts.add(part.toString()));
    return String.join("/", parts);
  }
}
