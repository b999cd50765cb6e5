package cn.tianwen.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FailedToStartClientException;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.FetchEmitTuple.ON_PARSE_EXCEPTION;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.HandlerConfig.PARSE_MODE;
import org.apache.tika.pipes.PipesClient;
import org.apache.tika.pipes.PipesConfigBase;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;

/** One forked JVM and its folder. Starts with the first file, and anew after it has died. */
final class Fork implements AutoCloseable {

  private final Path folder;
  private final Path temporary;
  private final Path result;
  private final PipesConfigBase config;
  private final int filesPerProcess;
  private final HandlerConfig handler;
  private PipesClient client;
  private int files;

  Fork(Path folder, ForkSettings settings) throws IOException {
    this.folder = folder;
    temporary = Files.createDirectories(folder.resolve("tmp"));
    result = folder.resolve("result");
    config = settings.configure(folder, temporary);
    client = new PipesClient(config);
    ExtractionLimits limits = settings.limits();
    filesPerProcess = limits.filesPerFork();
    handler =
        new HandlerConfig(
            HANDLER_TYPE.XML,
            PARSE_MODE.RMETA,
            limits.charactersPerFile(),
            limits.entries(),
            // Tika goes on after the limit where a parser can; what follows is dropped anyway.
            true);
  }

  /** Where {@link #parse} leaves what it has read. */
  Path result() {
    return result;
  }

  /**
   * Reads a file.
   *
   * @return whether there is a result, or how the fork died
   * @throws IOException when the disk is full or no fork starts
   */
  ForkReply parse(Path file) throws IOException, InterruptedException {
    renewAfterManyFiles();
    Files.deleteIfExists(result);
    ParseContext context = new ParseContext();
    context.set(HandlerConfig.class, handler);
    try {
      PipesResult reply =
          client.process(
              new FetchEmitTuple(
                  folder.getFileName().toString(),
                  new FetchKey("path", file.toAbsolutePath().toString()),
                  new EmitKey("parts", result.toString()),
                  new Metadata(),
                  context,
                  ON_PARSE_EXCEPTION.EMIT));
      return ForkReply.of(reply);
    } catch (FailedToStartClientException e) {
      throw new IOException("the fork does not start", e);
    } finally {
      Folders.empty(temporary);
    }
  }

  /** Tika 3.3.1 has a setting for this but does not count the files. */
  private void renewAfterManyFiles() throws IOException {
    if (files == filesPerProcess) {
      client.close();
      client = new PipesClient(config);
      files = 0;
    }
    files++;
  }

  /** Its name in the log, e.g. {@code fork-1}. */
  @Override
  public String toString() {
    return folder.getFileName().toString();
  }

  @Override
  public void close() {
    try {
      client.close();
    } catch (IOException e) {
      // The process is gone; there is nothing more to do about its pipes.
    } finally {
      Folders.delete(folder);
    }
  }
}
