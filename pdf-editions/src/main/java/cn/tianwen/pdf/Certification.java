package cn.tianwen.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/**
 * Signs an encrypted file as its publisher and states that no change at all is allowed (DocMDP,
 * level 1).
 */
final class Certification {
  private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");
  private static final COSName DOC_MDP = COSName.getPDFName("DocMDP");
  private static final COSName TRANSFORM_PARAMS = COSName.getPDFName("TransformParams");
  private static final int NO_CHANGES = 1;

  private final SigningKey key;

  Certification(SigningKey key) {
    this.key = key;
  }

  void certify(Path locked, Path target, PdfItem item) throws IOException {
    try (PDDocument document =
            Loader.loadPDF(
                locked.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
        SignatureOptions options = new SignatureOptions();
        OutputStream out = Files.newOutputStream(target)) {
      PDSignature signature = signature(item.cover().institution(), item.at());
      allowNothing(document, signature);
      options.setPreferredSignatureSize(PadesSigner.ASKED);
      document.addSignature(signature, new PadesSigner(key), options);
      document.saveIncremental(out);
    }
  }

  private static PDSignature signature(String institution, Instant at) {
    PDSignature signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(CADES);
    signature.setName(institution);
    signature.setReason("发布，不允许修改");
    signature.setSignDate(GregorianCalendar.from(at.atZone(ZoneId.of("Asia/Shanghai"))));
    return signature;
  }

  private static void allowNothing(PDDocument document, PDSignature signature) {
    COSDictionary parameters = dictionary(TRANSFORM_PARAMS);
    parameters.setInt(COSName.P, NO_CHANGES);
    parameters.setName(COSName.V, "1.2");
    COSDictionary reference = dictionary(COSName.getPDFName("SigRef"));
    reference.setItem(COSName.getPDFName("TransformMethod"), DOC_MDP);
    reference.setItem(TRANSFORM_PARAMS, parameters);
    COSArray references = new COSArray();
    references.add(reference);
    references.setNeedToBeUpdated(true);
    signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);

    COSDictionary permissions = new COSDictionary();
    permissions.setItem(DOC_MDP, signature);
    permissions.setNeedToBeUpdated(true);
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.setItem(COSName.PERMS, permissions);
    catalog.setNeedToBeUpdated(true);
  }

  private static COSDictionary dictionary(COSName type) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, type);
    dictionary.setNeedToBeUpdated(true);
    return dictionary;
  }
}
