package cn.tianwen.ingest.documents;

import java.util.Arrays;

/** Says what failed without personal data, which messages of exceptions may hold. */
final class FailureText {

  private static final int FRAMES = 5;

  private FailureText() {}

  /** Class, masked message and the innermost frames. */
  static String describe(Throwable failure) {
    return new PathMask().mask(failure.toString())
        + " at "
        + Arrays.stream(failure.getStackTrace()).limit(FRAMES).toList();
  }
}
