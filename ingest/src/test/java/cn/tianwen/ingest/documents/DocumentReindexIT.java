package cn.tianwen.ingest.documents;

import static cn.tianwen.ingest.documents.DocumentsFixture.id;
import static cn.tianwen.ingest.documents.DocumentsFixture.text;
import static cn.tianwen.ingest.documents.DocumentsFixture.write;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.document.DocumentPassage;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.ingest.ledger.IndexWriteLock;
import cn.tianwen.ingest.reindex.DocumentReindex;
import cn.tianwen.standalone.testing.TestServers;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of the lexicon reaches every document without reading its file. */
class DocumentReindexIT {

  @TempDir private Path home;

  @Test
  void conceptsAreFoundAnewAndEverythingElseStays() throws IOException {
    Path folder = home.resolve("资料");
    for (int i = 0; i < 9; i++) {
      write(folder.resolve(i + ".txt"), text("第" + i + "个水稻专题"));
    }
    try (DocumentsFixture ingest = new DocumentsFixture(TestServers.newDatabase(), home)) {
      ingest.clearIndex();
      ingest.run(folder);
      Map<String, IndexedDocument> before = ingest.indexed();
      Lexicon changed = changedLexicon();
      IndexInstaller<IndexedDocument> installer =
          IndexInstaller.forDocuments(ingest.bean(ElasticsearchClient.class));
      assertThat(installer.isUpToDate(changed.version())).isFalse();

      DocumentReindex reindex =
          new DocumentReindex(ingest.bean(IndexWriteLock.class), installer, changed);
      assertThat(reindex.reindex((done, total) -> {})).isEqualTo(9);

      assertThat(installer.isUpToDate(changed.version())).isTrue();
      IndexedDocument was = Objects.requireNonNull(before.get(id(folder, "4.txt")));
      IndexedDocument is = Objects.requireNonNull(ingest.indexed().get(was.id()));
      assertThat(is.concepts()).isEqualTo(List.of("crop.zuowu"));
      assertThat(was.concepts()).isNotEmpty().doesNotContain("crop.zuowu");
      assertThat(is.vector()).isEqualTo(was.vector());
      assertThat(is.passages().stream().map(DocumentPassage::text).toList())
          .isEqualTo(was.passages().stream().map(DocumentPassage::text).toList());
      assertThat(is.passages()).allMatch(passage -> passage.vector().length == 512);
      assertThat(ingest.indexed()).containsOnlyKeys(before.keySet());

      ingest.bean(DocumentReindex.class).reindex((done, total) -> {});
      assertThat(Objects.requireNonNull(ingest.indexed().get(was.id())))
          .usingRecursiveComparison()
          .isEqualTo(was);
      ingest.clearIndex();
    }
  }

  private Lexicon changedLexicon() throws IOException {
    Path folder = Files.createDirectories(home.resolve("lexicon"));
    Files.writeString(folder.resolve("lexicon.manifest"), "version 9\nx.tsv\n");
    Files.writeString(folder.resolve("x.tsv"), "# tianwen-lexicon 1\ncrop.zuowu\t作物\t水稻\t\n");
    return new LexiconLoader().load(folder);
  }
}
