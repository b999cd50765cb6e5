package cn.tianwen.search.publications;

import cn.tianwen.editorial.issue.Edition;
import cn.tianwen.editorial.issue.IssueCode;
import cn.tianwen.editorial.issue.Verification;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What callers learn of a file; everything but the verdict is missing when it is unknown. For whom
 * a copy was made is never told.
 *
 * @param verdict the answer
 * @param label the answer in Chinese
 * @param meaning what it means and what to do, in Chinese
 * @param code of the file, in groups of four
 * @param number publication number
 * @param title of the version that the file holds
 * @param institution that published it
 * @param edition in which form it was issued
 * @param personal whether it was made for somebody in particular
 * @param publishedOn when the version became public
 * @param endedOn when it ceased to be; missing while it is public
 * @param reason of a withdrawal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerificationView(
    Verdict verdict,
    String label,
    String meaning,
    @Nullable String code,
    @Nullable String number,
    @Nullable String title,
    @Nullable String institution,
    @Nullable Edition edition,
    @Nullable Boolean personal,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate endedOn,
    @Nullable String reason) {

  /** The answer to a code, which anybody may print on anything. */
  static VerificationView ofCode(Optional<Verification> found, ZoneId zone) {
    Verdict verdict = Verdict.of(found);
    String meaning =
        switch (verdict) {
          case GENUINE -> "这个查验码由本平台签发，内容现行有效。请核对下面的标题、编号与您手里的文件是否一致；要确认文件没有被改动，请再查验文件本身。";
          case REPLACED -> "这个查验码由本平台签发，但内容已经更新，请以新版本为准。";
          case WITHDRAWN -> "这个查验码由本平台签发，但内容已经撤回，请不要再使用或转发。";
          case EXPIRED -> "这个查验码由本平台签发，但内容已经到期，不再有效。";
          case UNKNOWN -> "本平台没有签发过这个查验码。请核对有没有输错；核对无误仍查不到的，不要当作本平台发布的文件使用。";
        };
    return of(verdict, meaning, found, zone);
  }

  /** The answer to a content, which is the same to the last byte or another. */
  static VerificationView ofContent(Optional<Verification> found, ZoneId zone) {
    Verdict verdict = Verdict.of(found);
    String meaning =
        switch (verdict) {
          case GENUINE -> "文件与本平台签发登记的完全一致，一个字节都没有改动，内容现行有效。";
          case REPLACED -> "文件与本平台签发登记的完全一致，但内容已经更新，请以新版本为准。";
          case WITHDRAWN -> "文件与本平台签发登记的完全一致，但内容已经撤回，请不要再使用或转发。";
          case EXPIRED -> "文件与本平台签发登记的完全一致，但内容已经到期，不再有效。";
          case UNKNOWN -> "本平台没有登记过这样的文件：它不是本平台签发的，或者签发后被改动过（另存、打印、截图、压缩也算改动）。请到本平台重新下载。";
        };
    return of(verdict, meaning, found, zone);
  }

  private static VerificationView of(
      Verdict verdict, String meaning, Optional<Verification> found, ZoneId zone) {
    if (found.isEmpty()) {
      return new VerificationView(
          verdict, verdict.label(), meaning, null, null, null, null, null, null, null, null, null);
    }
    Verification file = found.get();
    return new VerificationView(
        verdict,
        verdict.label(),
        meaning,
        IssueCode.shown(file.code()),
        file.number(),
        file.title(),
        file.institution(),
        file.edition(),
        file.personal(),
        LocalDate.ofInstant(file.publishedAt(), zone),
        file.endedAt() == null ? null : LocalDate.ofInstant(file.endedAt(), zone),
        file.reason().isEmpty() ? null : file.reason());
  }
}
