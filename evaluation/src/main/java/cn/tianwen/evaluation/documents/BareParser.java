package cn.tianwen.evaluation.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.RecursiveParserWrapper;
import org.apache.tika.sax.BasicContentHandlerFactory;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;
import org.apache.tika.sax.RecursiveParserWrapperHandler;
import org.xml.sax.SAXException;

/**
 * The program of a JVM in which Tika parses files bare: nothing around it that would outlive a
 * crash, and nothing made of its text.
 */
final class BareParser {

  private final RecursiveParserWrapper parser;
  private final int characters;

  private BareParser(TikaConfig config, int characters) {
    this.parser = new RecursiveParserWrapper(new AutoDetectParser(config));
    this.characters = characters;
  }

  /**
   * Parses files over and over and writes how long each round took.
   *
   * @param arguments Tika's configuration, a file with a path a line, the file for the results
   *     (nanoseconds, a line a round), threads, rounds, most characters of a file
   */
  public static void main(String[] arguments) throws Exception {
    List<Path> files = Files.readAllLines(Path.of(arguments[1])).stream().map(Path::of).toList();
    int rounds = Integer.parseInt(arguments[4]);
    BareParser parser =
        new BareParser(new TikaConfig(Path.of(arguments[0])), Integer.parseInt(arguments[5]));
    List<String> nanos = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(arguments[3]))) {
      for (int round = 0; round < rounds; round++) {
        nanos.add(Long.toString(parser.parse(files, threads)));
      }
    }
    Files.write(Path.of(arguments[2]), nanos);
  }

  private long parse(List<Path> files, ExecutorService threads)
      throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    List<Callable<Void>> work = new ArrayList<>();
    files.forEach(
        file ->
            work.add(
                () -> {
                  parse(file);
                  return null;
                }));
    for (Future<Void> done : threads.invokeAll(work)) {
      done.get();
    }
    return System.nanoTime() - start;
  }

  private void parse(Path file) throws IOException, SAXException, TikaException {
    RecursiveParserWrapperHandler handler =
        new RecursiveParserWrapperHandler(
            new BasicContentHandlerFactory(HANDLER_TYPE.XML, characters));
    try (TikaInputStream stream = TikaInputStream.get(file)) {
      parser.parse(stream, handler, new Metadata(), new ParseContext());
    }
  }
}
