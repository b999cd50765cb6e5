package cn.tianwen.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * Takes out of what an imported page draws with everything that is not drawn: references to files
 * outside, programs, attachments and data about data.
 */
final class ImportedObjects {
  private static final List<COSName> NOT_DRAWN =
      List.of(
          COSName.F,
          COSName.getPDFName("FFilter"),
          COSName.getPDFName("FDecodeParms"),
          COSName.getPDFName("Ref"),
          COSName.getPDFName("OPI"),
          COSName.getPDFName("AF"),
          COSName.getPDFName("PS"),
          COSName.METADATA,
          COSName.PIECE_INFO,
          COSName.STRUCT_PARENT,
          COSName.STRUCT_PARENTS);

  private ImportedObjects() {}

  static void strip(COSDictionary root) {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      COSBase next = open.pop();
      if (next instanceof COSObject reference) {
        next = reference.getObject();
      }
      if (next == null || !seen.add(next)) {
        continue;
      }
      if (next instanceof COSArray array) {
        array.forEach(open::push);
      } else if (next instanceof COSDictionary dictionary) {
        if (dictionary instanceof COSStream) {
          NOT_DRAWN.forEach(dictionary::removeItem);
        }
        dictionary.entrySet().removeIf(entry -> isProgram(entry.getValue()));
        dictionary.getValues().forEach(open::push);
      }
    }
  }

  private static boolean isProgram(COSBase value) {
    COSBase base = value instanceof COSObject reference ? reference.getObject() : value;
    return base instanceof COSStream stream
        && (COSName.getPDFName("PS").equals(stream.getCOSName(COSName.SUBTYPE))
            || COSName.getPDFName("PS").equals(stream.getCOSName(COSName.getPDFName("Subtype2"))));
  }
}
