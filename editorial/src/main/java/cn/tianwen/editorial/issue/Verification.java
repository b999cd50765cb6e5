package cn.tianwen.editorial.issue;

import cn.tianwen.editorial.Publication;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the register tells everybody of an issued file. For whom a copy was made is nobody else's
 * business.
 *
 * @param code of the file
 * @param number publication number
 * @param title of the version that the file holds
 * @param institution that published it
 * @param edition in which form it was issued
 * @param personal whether it was made for somebody in particular
 * @param publishedAt when the version became public
 * @param ending why the version is not public any more; null while it is
 * @param endedAt null while it is public
 * @param reason of a withdrawal; else empty
 */
public record Verification(
    String code,
    String number,
    String title,
    String institution,
    Edition edition,
    boolean personal,
    Instant publishedAt,
    Publication.@Nullable Ending ending,
    @Nullable Instant endedAt,
    String reason) {

  /** Whether what the file says still holds. */
  public boolean isGenuine() {
    return ending == null;
  }
}
