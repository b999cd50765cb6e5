package cn.tianwen.evaluation.train;

import cn.tianwen.evaluation.relevance.LabelledCandidates;
import cn.tianwen.search.rank.Feature;
import cn.tianwen.search.rank.FeatureVector;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes labelled features in the LETOR format that learning-to-rank tools read: label, {@code
 * qid:NUMBER}, {@code FEATURE:VALUE} from 1, and the need as a comment.
 */
public final class LetorFile {

  private LetorFile() {}

  /** Writes one line for each candidate. */
  public static void write(List<LabelledCandidates> needs, Path file) {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("#");
      for (Feature feature : Feature.values()) {
        out.write(" " + (feature.ordinal() + 1) + "=" + feature);
      }
      out.newLine();
      for (int i = 0; i < needs.size(); i++) {
        for (int row = 0; row < needs.get(i).features().size(); row++) {
          out.write(line(i + 1, needs.get(i), row));
          out.newLine();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  private static String line(int number, LabelledCandidates need, int row) {
    StringBuilder line = new StringBuilder();
    line.append(need.solves().get(row) ? 1 : 0).append(" qid:").append(number);
    FeatureVector features = need.features().get(row);
    for (Feature feature : Feature.values()) {
      line.append(
          String.format(Locale.ROOT, " %d:%.5g", feature.ordinal() + 1, features.get(feature)));
    }
    return line.append(" # ").append(need.set()).append(' ').append(need.id()).toString();
  }
}
