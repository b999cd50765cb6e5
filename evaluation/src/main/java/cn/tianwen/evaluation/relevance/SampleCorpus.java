package cn.tianwen.evaluation.relevance;

import cn.tianwen.evaluation.EvaluationParts;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.ingest.cases.CaseFileReader;
import cn.tianwen.sample.SampleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sample cases with all that their files say, read as the ingest reads them. A batch is a file,
 * as it is on a first start, so that the vectors are the same to the last digit.
 */
final class SampleCorpus implements Corpus {

  private final List<List<CaseDocument>> files;

  private SampleCorpus(List<List<CaseDocument>> files) {
    this.files = List.copyOf(files);
  }

  static SampleCorpus read(EvaluationParts parts) {
    CaseFileReader reader =
        new CaseFileReader(parts.lexicon(), parts.regions(), parts.industries(), parts.clock());
    List<List<CaseDocument>> cases = new ArrayList<>();
    try {
      Path folder = Files.createTempDirectory("tianwen-samples");
      List<Path> copies = SampleFiles.copyTo(folder);
      for (Path copy : copies) {
        cases.add(reader.read(copy));
        Files.delete(copy);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot copy the sample files", e);
    }
    return new SampleCorpus(cases);
  }

  @Override
  public int size() {
    return files.stream().mapToInt(List::size).sum();
  }

  @Override
  public Stream<List<CaseDocument>> batches() {
    return files.stream();
  }
}
