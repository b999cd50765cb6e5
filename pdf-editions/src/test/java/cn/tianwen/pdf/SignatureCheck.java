package cn.tianwen.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * What a careful reader finds about the signature of a file.
 *
 * @param present whether there is one
 * @param intact whether the signed bytes are what was signed
 * @param whole whether nothing follows the signed bytes
 * @param attributes identifiers of the signed attributes
 */
record SignatureCheck(boolean present, boolean intact, boolean whole, Set<String> attributes) {
  private static final SignatureCheck NONE = new SignatureCheck(false, false, false, Set.of());

  /** Whether a reader would trust the file. */
  boolean good() {
    return present && intact && whole;
  }

  static SignatureCheck of(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDSignature signature = document.getLastSignatureDictionary();
      return signature == null ? NONE : of(signature, bytes);
    }
  }

  private static SignatureCheck of(PDSignature signature, byte[] bytes) {
    int[] range = signature.getByteRange();
    try {
      CMSSignedData signed =
          new CMSSignedData(
              new CMSProcessableByteArray(signature.getSignedContent(bytes)),
              new ByteArrayInputStream(signature.getContents(bytes)));
      SignerInformation signer = signed.getSignerInfos().iterator().next();
      X509CertificateHolder certificate =
          (X509CertificateHolder)
              signed.getCertificates().getMatches(signer.getSID()).iterator().next();
      Map<?, ?> attributes = signer.getSignedAttributes().toHashtable();
      return new SignatureCheck(
          true,
          verifies(signer, certificate),
          range[2] + range[3] == bytes.length,
          attributes.keySet().stream()
              .map(id -> ((ASN1ObjectIdentifier) id).getId())
              .collect(Collectors.toSet()));
    } catch (IOException | CMSException e) {
      // The places that it names hold something else.
      return new SignatureCheck(true, false, false, Set.of());
    }
  }

  private static boolean verifies(SignerInformation signer, X509CertificateHolder certificate) {
    try {
      return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    } catch (CMSException | OperatorCreationException | CertificateException e) {
      return false;
    }
  }
}
