package cn.tianwen.sample.generator;

import java.io.IOException;

/** Makes a file of one format. */
interface DocumentWriter {

  /** The bytes of the file that a source becomes. */
  byte[] write(Source source) throws IOException;
}
