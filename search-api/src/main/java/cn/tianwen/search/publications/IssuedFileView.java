package cn.tianwen.search.publications;

import cn.tianwen.editorial.issue.Edition;
import cn.tianwen.editorial.issue.IssueState;
import cn.tianwen.editorial.issue.IssuedFile;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An edition for everybody, made or on its way.
 *
 * @param edition in which form
 * @param state how far it is
 * @param address where it is downloaded; null before it is ready
 * @param code that stands on its pages; null before it is ready
 * @param sha256 of the file in hex; null before it is ready
 * @param bytes its size; 0 before it is ready
 * @param pages 0 before it is ready
 * @param pagesDone pages made so far
 * @param pagesTotal how many there will be; 0 while that is unknown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IssuedFileView(
    Edition edition,
    IssueState state,
    @Nullable String address,
    @Nullable String code,
    @Nullable String sha256,
    long bytes,
    int pages,
    int pagesDone,
    int pagesTotal) {

  static IssuedFileView of(String number, Edition edition, Optional<IssuedFile> known) {
    return known
        .map(file -> of(number, file))
        .orElseGet(
            () -> new IssuedFileView(edition, IssueState.QUEUED, null, null, null, 0, 0, 0, 0));
  }

  private static IssuedFileView of(String number, IssuedFile file) {
    boolean ready = file.state() == IssueState.READY;
    return new IssuedFileView(
        file.edition(),
        file.state(),
        ready ? "/publications/" + number + "/files/" + name(file.edition()) : null,
        ready ? file.code() : null,
        file.sha256(),
        file.bytes(),
        file.pages(),
        file.pagesDone(),
        file.pagesTotal());
  }

  /** The edition as an address names it. */
  static String name(Edition edition) {
    return edition.name().toLowerCase(Locale.ROOT);
  }

  /** Whether it may still come. */
  @JsonIgnore
  public boolean isOnItsWay() {
    return state == IssueState.QUEUED || state == IssueState.RENDERING;
  }
}
