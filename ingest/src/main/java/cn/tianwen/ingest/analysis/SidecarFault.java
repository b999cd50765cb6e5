package cn.tianwen.ingest.analysis;

/**
 * What is wrong with a sidecar.
 *
 * @param key the key as it stands in the file, or 整个文件
 * @param message why and what to do, in Chinese
 */
public record SidecarFault(String key, String message) {

  @Override
  public String toString() {
    return key + "：" + message;
  }
}
