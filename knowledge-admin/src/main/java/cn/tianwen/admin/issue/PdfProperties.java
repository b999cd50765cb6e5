package cn.tianwen.admin.issue;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code tianwen.pdf.*}. An unknown key stops the start.
 *
 * @param keyStore PKCS#12 file with the key that signs issued files; the same for all instances
 * @param keyStorePassword null to read it from the file {@code <key-store>.password} beside it
 * @param createKeyStore whether to make both when they are missing: on one machine only
 */
@ConfigurationProperties(prefix = "tianwen.pdf", ignoreUnknownFields = false)
public record PdfProperties(
    @DefaultValue("data/keys/pdf-signing.p12") Path keyStore,
    @Nullable String keyStorePassword,
    @DefaultValue("false") boolean createKeyStore) {}
