package cn.tianwen.standalone.launcher;

import java.util.Map;

/** Where the key is that signs issued files. */
final class PdfSettings {

  private static final String KEY_STORE = "TIANWEN_PDF_KEYSTORE";

  private PdfSettings() {}

  /**
   * Configuration of the back office: on one machine the key lies beside the secret keys of the
   * accounts and is made with the first start; beside an external database the environment names
   * it.
   *
   * @return empty where the environment says it
   * @throws CommandFailure when nothing says where the key of an external database is
   */
  static Map<String, String> properties(Home home, boolean externalDatabase) {
    if (Backing.isSet(KEY_STORE)) {
      return Map.of();
    }
    if (externalDatabase) {
      throw new CommandFailure(
          "用外部数据库时，要用 "
              + KEY_STORE
              + " 指明 PDF 签名用的 PKCS#12 文件（所有实例用同一份），密码放在 TIANWEN_PDF_KEYSTOREPASSWORD。"
              + "还没有时，同时设 TIANWEN_PDF_CREATEKEYSTORE=true，会生成一份自签的。");
    }
    return Map.of(
        "tianwen.pdf.key-store",
        home.keys().resolve("pdf-signing.p12").toString(),
        "tianwen.pdf.create-key-store",
        "true");
  }
}
