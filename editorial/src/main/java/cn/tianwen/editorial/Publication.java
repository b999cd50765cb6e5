package cn.tianwen.editorial;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of an item that is or was public.
 *
 * @param number publication number of the item
 * @param version of the item
 * @param signedBy who signed it off
 * @param ending null while the public sees it
 * @param endedAt null while the public sees it
 * @param reason of a withdrawal, shown to the public; empty otherwise
 */
public record Publication(
    String number,
    UUID item,
    int version,
    String contentHash,
    UUID signedBy,
    Instant publishedAt,
    @Nullable Ending ending,
    @Nullable Instant endedAt,
    String reason) {

  /** Why a publication is over. */
  public enum Ending {
    /** A newer version took its place. */
    REPLACED("已有新版本"),
    /** Taken back, with a reason. */
    WITHDRAWN("已撤回"),
    /** Its time was over. */
    EXPIRED("已到期");

    private final String label;

    Ending(String label) {
      this.label = label;
    }

    /** The name shown to people. */
    public String label() {
      return label;
    }
  }
}
