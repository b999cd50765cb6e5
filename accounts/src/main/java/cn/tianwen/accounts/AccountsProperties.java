package cn.tianwen.accounts;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code tianwen.accounts.*}, e.g. from {@code TIANWEN_ACCOUNTS_KEYFILE}.
 *
 * @param keyFile the secret keys; only its owner may read it
 * @param createKeyFile whether a missing key file is made: on one machine, never beside others
 * @param auditHeadFile where this instance notes the end of the audit log; by default {@code
 *     audit-head} beside the key file
 */
@ConfigurationProperties(prefix = "tianwen.accounts", ignoreUnknownFields = false)
public record AccountsProperties(
    Path keyFile, boolean createKeyFile, @Nullable Path auditHeadFile) {

  /** Refuses a missing key file. */
  public AccountsProperties {
    if (keyFile == null) {
      throw new IllegalArgumentException(
          "tianwen.accounts.key-file must name the file of the secret keys");
    }
  }

  /** Where the end of the audit log is noted. */
  Path auditHead() {
    return auditHeadFile == null ? keyFile.resolveSibling("audit-head") : auditHeadFile;
  }
}
