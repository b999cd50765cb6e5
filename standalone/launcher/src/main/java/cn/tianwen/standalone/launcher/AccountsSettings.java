package cn.tianwen.standalone.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** Where the secret keys of the accounts are. */
final class AccountsSettings {

  private AccountsSettings() {}

  /**
   * Configuration of accounts for an application or a command: on one machine the keys lie in its
   * home and are made with the first start; beside an external database the environment names them.
   *
   * @return empty where the environment says it
   * @throws CommandFailure when nothing says where the keys of an external database are
   */
  static Map<String, String> properties(Home home, boolean externalDatabase) {
    if (Backing.isSet("TIANWEN_ACCOUNTS_KEYFILE")) {
      return Map.of();
    }
    if (externalDatabase) {
      throw new CommandFailure(
          "用外部数据库时，要用 TIANWEN_ACCOUNTS_KEYFILE 指明密钥文件（所有实例用同一份）。"
              + "第一次还没有密钥文件时，同时设 TIANWEN_ACCOUNTS_CREATEKEYFILE=true，会生成一份。");
    }
    makePrivate(home.keys());
    return Map.of(
        "tianwen.accounts.key-file",
        home.keyFile().toString(),
        "tianwen.accounts.create-key-file",
        "true");
  }

  private static void makePrivate(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
