package cn.tianwen.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Refuses pages whose content would swell beyond all measure when it is unpacked. */
final class DecodedSize {
  private static final long MAX_BYTES = 100L << 20;

  /** Of what is packed in another or in several ways, and therefore not counted. */
  private static final long MAX_PACKED_BYTES = 2L << 20;

  private DecodedSize() {}

  static void check(PDPage page) throws IOException {
    long decoded = 0;
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      COSStream stream = streams.next().getCOSObject();
      decoded += size(stream);
      if (decoded > MAX_BYTES) {
        throw new PdfException("上传的PDF有一页的内容过大，请重新导出后再上传。");
      }
    }
  }

  private static long size(COSStream stream) throws IOException {
    COSBase filters = stream.getFilters();
    if (filters instanceof COSArray array && array.size() == 1) {
      filters = array.getObject(0);
    }
    if (filters == null) {
      return stream.getLength();
    }
    if (!COSName.FLATE_DECODE.equals(filters)) {
      return stream.getLength() > MAX_PACKED_BYTES ? Long.MAX_VALUE : stream.getLength();
    }
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
      for (int read = in.read(buffer); read >= 0 && size <= MAX_BYTES; read = in.read(buffer)) {
        size += read;
      }
    } catch (ZipException | EOFException e) {
      // Cut off or damaged at its end, as happens: PDFBox shows what there is.
      return size;
    }
    return size;
  }
}
