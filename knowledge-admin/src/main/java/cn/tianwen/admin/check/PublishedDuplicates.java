package cn.tianwen.admin.check;

import cn.tianwen.check.BodyText;
import cn.tianwen.check.NearDuplicates;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.finding.PublishedFingerprints;
import cn.tianwen.index.text.TextFolder;
import cn.tianwen.ingest.analysis.TextFingerprint;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds published items of nearly the same wording by MinHash fingerprints. What was published
 * since the last time is fingerprinted first, so that publishing itself need not know of it.
 * Thread-safe.
 */
public final class PublishedDuplicates implements NearDuplicates {

  /** Share of the wording from which on somebody should look at it. */
  static final double SIMILAR = 0.7;

  private static final int SHOWN = 5;
  private static final int AT_ONCE = 500;

  private final TextFolder folder = new TextFolder();
  private final PublishedFingerprints fingerprints;

  /** Finds those that are kept there. */
  public PublishedDuplicates(PublishedFingerprints fingerprints) {
    this.fingerprints = fingerprints;
  }

  @Override
  public List<Similar> like(String id, String text) {
    TextFingerprint own = TextFingerprint.ofText(folder.fold(text));
    long[] bands = own.bands();
    if (bands.length == 0) {
      return List.of();
    }
    addMissing();
    @Nullable UUID item = id.isEmpty() ? null : UUID.fromString(id);
    return fingerprints.sharing(bands, item).stream()
        .map(candidate -> similar(candidate, own))
        .filter(similar -> similar.similarity() >= SIMILAR)
        .sorted(Comparator.comparingDouble(Similar::similarity).reversed())
        .limit(SHOWN)
        .toList();
  }

  private void addMissing() {
    List<PublishedFingerprints.Published> missing = fingerprints.missing(AT_ONCE);
    while (!missing.isEmpty()) {
      for (PublishedFingerprints.Published each : missing) {
        TextFingerprint fingerprint = TextFingerprint.ofText(folder.fold(words(each.text())));
        fingerprints.put(each.item(), each.version(), fingerprint.toBytes(), fingerprint.bands());
      }
      missing = fingerprints.missing(AT_ONCE);
    }
  }

  private static String words(ItemText text) {
    return text.problem() + '\n' + BodyText.of(text.body()).text();
  }

  private static Similar similar(PublishedFingerprints.Candidate candidate, TextFingerprint own) {
    return new Similar(
        candidate.item().toString(),
        candidate.title() + "（" + candidate.number() + "）",
        own.similarity(TextFingerprint.fromBytes(candidate.fingerprint())));
  }
}
