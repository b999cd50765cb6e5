package cn.tianwen.editorial.finding;

import java.util.UUID;

/** Knows what keeps a version from being approved. */
@FunctionalInterface
public interface BlockingFindings {

  /** How many blocking findings of a version nobody has dismissed. */
  int openBlocking(UUID item, int version);
}
