package cn.tianwen.sample.generator;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for the programs that help to make files; gone when closed. */
record WorkFolder(Path path) implements AutoCloseable {

  static WorkFolder create() throws IOException {
    return new WorkFolder(Files.createTempDirectory("tianwen-samples"));
  }

  /**
   * Runs a program in the folder to its end.
   *
   * @throws IOException when it fails; the message is what it said
   */
  void run(List<String> command) throws IOException {
    File said = path.resolve("said.txt").toFile();
    Process process =
        new ProcessBuilder(command)
            .directory(path.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said)
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(command.getFirst() + ": " + Files.readString(said.toPath()));
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      files.sorted(Comparator.reverseOrder()).forEach(WorkFolder::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
