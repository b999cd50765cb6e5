package cn.tianwen.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Signs the bytes of a PDF as PAdES (ETSI EN 319 142-1, level B-B) wants it: a detached CMS with
 * SHA-256 that names its certificate. The time stands in the PDF, not in the CMS.
 */
final class PadesSigner implements SignatureInterface {
  /** What is asked for as room for a signature; a multiple of 16. */
  static final int ASKED = 16_384;

  /**
   * What PDFBox makes of it in a file with AES: the zeros that hold the place are encrypted, which
   * adds an initial vector and a block of padding.
   */
  private static final int ROOM = ASKED + 32;

  private final SigningKey key;

  PadesSigner(SigningKey key) {
    this.key = key;
  }

  @Override
  public byte[] sign(InputStream content) throws IOException {
    X509Certificate certificate = key.certificate();
    String algorithm =
        switch (key.key().getAlgorithm()) {
          case "RSA" -> "SHA256withRSA";
          case "EC" -> "SHA256withECDSA";
          default -> throw new IOException("no way to sign with " + key.key().getAlgorithm());
        };
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .setSignedAttributeGenerator(attributes(certificate))
              .build(new JcaContentSignerBuilder(algorithm).build(key.key()), certificate));
      generator.addCertificates(new JcaCertStore(key.chain()));
      // Filled up with zeros: readers take anything else behind the signature for a fault.
      return Arrays.copyOf(
          generator.generate(new Streamed(content), false).getEncoded("DER"), ROOM);
    } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
      throw new IOException(e);
    }
  }

  private static CMSAttributeTableGenerator attributes(X509Certificate certificate)
      throws GeneralSecurityException, IOException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
    JcaX509CertificateHolder holder = new JcaX509CertificateHolder(certificate);
    SigningCertificateV2 names =
        new SigningCertificateV2(
            new ESSCertIDv2(
                null, hash, new IssuerSerial(holder.getIssuer(), certificate.getSerialNumber())));
    CMSAttributeTableGenerator usual = new DefaultSignedAttributeTableGenerator();
    return (Map parameters) -> {
      AttributeTable table =
          usual
              .getAttributes(parameters)
              .remove(CMSAttributes.signingTime)
              .remove(CMSAttributes.cmsAlgorithmProtect);
      return table.add(PKCSObjectIdentifiers.id_aa_signingCertificateV2, names);
    };
  }

  /** The signed bytes, read once and never held in memory as a whole. */
  private record Streamed(InputStream content) implements CMSTypedData {
    @Override
    public ASN1ObjectIdentifier getContentType() {
      return CMSObjectIdentifiers.data;
    }

    @Override
    public Object getContent() {
      return content;
    }

    @Override
    public void write(OutputStream out) throws IOException {
      content.transferTo(out);
    }
  }
}
