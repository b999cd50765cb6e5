package cn.tianwen.evaluation.scratch;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.install.IndexInstaller;
import co.elastic.clients.elasticsearch.ElasticsearchClient;

/** An index of the case template beside the real one, which goes when it is closed. */
public final class ScratchIndex implements AutoCloseable {

  private final IndexInstaller<CaseDocument> installer;
  private final String name;

  /**
   * Creates an empty one; what an earlier run of this name left behind goes first.
   *
   * @param suffix lower-case name of the measurement
   */
  public ScratchIndex(ElasticsearchClient client, String suffix) {
    this.installer = IndexInstaller.forCases(client);
    this.name = installer.createScratch(suffix);
  }

  /** Name of the index. */
  public String name() {
    return name;
  }

  @Override
  public void close() {
    installer.removeScratch(name);
  }
}
