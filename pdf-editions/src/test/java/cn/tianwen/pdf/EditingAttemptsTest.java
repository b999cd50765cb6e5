package cn.tianwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a file that somebody changes without the owner password. */
class EditingAttemptsTest {
  @TempDir static Path folder;

  private static Path issued;

  @BeforeAll
  static void issue() {
    issued = folder.resolve("issued.pdf");
    IssuingDesk.EDITION.render(new SampleItem().build(), issued, Progress.NONE);
  }

  @Test
  void anyChangedByteBreaksTheSignature() throws Exception {
    byte[] bytes = Files.readAllBytes(issued);
    assertThat(SignatureCheck.of(issued).good()).isTrue();
    for (int at = 5_000; at < bytes.length - 40_000; at += bytes.length / 7) {
      byte[] changed = bytes.clone();
      changed[at] ^= 1;
      Path file = folder.resolve("changed.pdf");
      Files.write(file, changed);
      assertThat(SignatureCheck.of(file).intact()).as("byte " + at).isFalse();
    }
    byte[] changed = bytes.clone();
    changed[5_000] ^= 1;
    Files.write(folder.resolve("changed.pdf"), changed);
    assertThat(Program.run("pdfsig", folder.resolve("changed.pdf")).said())
        .doesNotContain("Signature is Valid");
  }

  @Test
  void pdfboxLosesTheSignatureWhenItLiftsTheLock() throws Exception {
    Path lifted = folder.resolve("lifted.pdf");
    try (PDDocument document = Loader.loadPDF(issued.toFile())) {
      document.setAllSecurityToBeRemoved(true);
      document.save(lifted.toFile());
    }
    assertThat(SignatureCheck.of(lifted).intact()).isFalse();
  }

  @Test
  void aPageAddedWithPdfboxIsSeenBehindTheSignedBytes() throws Exception {
    Path longer = folder.resolve("longer.pdf");
    try (PDDocument document = Loader.loadPDF(issued.toFile());
        OutputStream out = Files.newOutputStream(longer)) {
      document.addPage(new PDPage());
      document.getPages().getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(out);
    }
    assertThat(SignatureCheck.of(longer).whole()).isFalse();
    assertThat(Program.run("pdfsig", longer).said()).contains("Not total document signed");
  }

  @Test
  void whatQpdfWritesHasNoGoodSignature() throws Exception {
    Path decrypted = folder.resolve("decrypted.pdf");
    Path fewer = folder.resolve("fewer.pdf");
    Path overlaid = folder.resolve("overlaid.pdf");
    Path stamp = folder.resolve("stamp.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(stamp.toFile());
    }
    // qpdf says itself that it does not enforce permissions; what it cannot do is sign anew.
    assertThat(Program.run("qpdf", "--decrypt", issued, decrypted).exit()).isZero();
    assertThat(Program.run("qpdf", issued, "--pages", issued, "1", "--", fewer).exit()).isZero();
    assertThat(overlay(stamp, overlaid)).exists();
    for (Path file : List.of(decrypted, fewer, overlaid)) {
      SignatureCheck check = SignatureCheck.of(file);
      assertThat(check.intact()).as(file.toString()).isFalse();
    }
    assertThat(Program.run("pdfsig", fewer).said()).doesNotContain("Signature is Valid");
  }

  private static Path overlay(Path stamp, Path target) throws Exception {
    Program.run("qpdf", "--no-warn", issued, "--overlay", stamp, "--", target);
    return target;
  }

  @Test
  void popplerRefusesOrIsSeenToHaveChangedIt() throws Exception {
    Program united = Program.run("pdfunite", issued, issued, folder.resolve("united.pdf"));
    assertThat(united.exit()).isNotZero();
    assertThat(united.said()).contains("Could not merge encrypted files");

    Program.run("pdfseparate", "-f", "1", "-l", "1", issued, folder.resolve("page%d.pdf"));
    assertThat(Program.run("pdfsig", folder.resolve("page1.pdf")).said())
        .doesNotContain("Signature is Valid");

    Path attached = folder.resolve("attached.pdf");
    Program.run("pdfattach", issued, issued, attached);
    assertThat(SignatureCheck.of(attached).whole()).isFalse();
    assertThat(Program.run("pdfsig", attached).said()).contains("Not total document signed");
  }
}
