package cn.tianwen.evaluation.relevance;

import java.nio.file.Path;

/** A file of a labelled set is missing or does not follow the layout. */
public final class MalformedDatasetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MalformedDatasetException(Path file, String reason) {
    super(file + ": " + reason);
  }

  MalformedDatasetException(Path file, long line, String reason) {
    super(file + ":" + line + ": " + reason);
  }
}
