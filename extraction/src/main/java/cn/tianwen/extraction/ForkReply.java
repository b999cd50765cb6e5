package cn.tianwen.extraction;

import java.io.IOException;
import java.util.Locale;
import org.apache.tika.pipes.PipesResult;

/** What a fork says after a file. */
enum ForkReply {
  /** The result lies in the fork's folder. */
  READ,
  /** The fork was ended after the time limit. */
  TIMED_OUT,
  /** The fork ran out of memory or ended itself. */
  CRASHED;

  static ForkReply of(PipesResult result) throws IOException {
    return switch (result.getStatus()) {
      case EMIT_SUCCESS, EMIT_SUCCESS_PARSE_EXCEPTION -> READ;
      case TIMEOUT -> TIMED_OUT;
      case OOM, UNSPECIFIED_CRASH, EMPTY_OUTPUT -> CRASHED;
      case EMIT_EXCEPTION, FETCH_EXCEPTION -> {
        if (isDiskFull(result.getMessage())) {
          throw new IOException("no space left on device");
        }
        yield CRASHED;
      }
      default -> throw new IOException("the fork does not work: " + result.getStatus());
    };
  }

  private static boolean isDiskFull(String message) {
    return message != null && message.toLowerCase(Locale.ROOT).contains("no space left on device");
  }
}
