package cn.tianwen.evaluation.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Copies of a folder of documents beside each other, so that there is enough to measure.
 *
 * @param folder holds the copies
 * @param files the documents in them, without sidecars and subtitles
 * @param bytes of all files together
 */
record DocumentCorpus(Path folder, List<Path> files, long bytes) {

  private static final Set<String> BESIDE_DOCUMENTS = Set.of("yaml", "yml", "json", "srt", "vtt");

  /** Makes the copies in a folder that is empty or not there yet. */
  static DocumentCorpus copies(Path source, int copies, Path target) throws IOException {
    for (int copy = 1; copy <= copies; copy++) {
      copy(source, target.resolve("copy-" + copy));
    }
    return of(target);
  }

  private static DocumentCorpus of(Path folder) throws IOException {
    try (Stream<Path> walked = Files.walk(folder)) {
      List<Path> files =
          walked
              .filter(Files::isRegularFile)
              .filter(file -> !BESIDE_DOCUMENTS.contains(ending(file)))
              .sorted()
              .toList();
      return new DocumentCorpus(folder, files, bytes(files));
    }
  }

  /** The same without some of the files, which are deleted. */
  DocumentCorpus without(Set<Path> left) throws IOException {
    for (Path file : left) {
      Files.delete(file);
    }
    return of(folder);
  }

  private static void copy(Path source, Path target) throws IOException {
    try (Stream<Path> walked = Files.walk(source)) {
      for (Path path : (Iterable<Path>) walked::iterator) {
        Path place = target.resolve(source.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(place);
        } else {
          Files.copy(path, place);
        }
      }
    }
  }

  private static long bytes(List<Path> files) {
    return files.stream().mapToLong(DocumentCorpus::size).sum();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
