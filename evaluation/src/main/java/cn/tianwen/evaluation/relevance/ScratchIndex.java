package cn.tianwen.evaluation.relevance;

import cn.tianwen.index.install.IndexInstaller;

/** An index of the case template that goes when it is closed. */
final class ScratchIndex implements AutoCloseable {

  private final IndexInstaller installer;
  private final String name;

  /** Creates an empty one; what an earlier run of this name left behind goes first. */
  ScratchIndex(IndexInstaller installer, String suffix) {
    this.installer = installer;
    this.name = installer.createScratch(suffix);
  }

  String name() {
    return name;
  }

  @Override
  public void close() {
    installer.removeScratch(name);
  }
}
