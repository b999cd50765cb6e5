package cn.tianwen.extraction.fork;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.fetcher.AbstractFetcher;

/** Opens a file without telling its name, so that its type is found by its content alone. */
public final class PathFetcher extends AbstractFetcher {

  /** For Tika, by its configuration. */
  public PathFetcher() {}

  @Override
  public InputStream fetch(String path, Metadata metadata, ParseContext context)
      throws IOException {
    return TikaInputStream.get(Path.of(path));
  }
}
