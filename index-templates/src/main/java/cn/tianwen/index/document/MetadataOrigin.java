package cn.tianwen.index.document;

/** Where a piece of metadata was taken from; the first that has it wins. */
public enum MetadataOrigin {
  /** A sidecar file that a person wrote. */
  SIDECAR,
  /** The file's own properties. */
  FILE,
  /** Found in the text, or in the file's name. */
  TEXT,
  /** Nothing said it: the default. */
  DEFAULT
}
