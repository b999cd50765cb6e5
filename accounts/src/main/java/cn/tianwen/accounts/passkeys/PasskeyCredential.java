package cn.tianwen.accounts.passkeys;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as WebAuthn sees it: a credential record. Binary values are in base64url without
 * padding.
 *
 * @param credentialId given by the authenticator
 * @param handle of the person, see {@link PasskeyCredentials#handle}
 * @param publicKey COSE
 * @param attestation object of the registration
 * @param signatureCount of the last use; 0 for authenticators that do not count
 * @param userVerified whether fingerprint, face or PIN were asked for at the registration
 * @param backupEligible whether it may be copied to other devices
 * @param backedUp whether it is
 * @param transports ways to the authenticator, e.g. {@code internal}
 * @param label what the owner calls it
 * @param lastUsedAt null until the first sign-in with it
 */
public record PasskeyCredential(
    String credentialId,
    String handle,
    String publicKey,
    String attestation,
    long signatureCount,
    boolean userVerified,
    boolean backupEligible,
    boolean backedUp,
    Set<String> transports,
    String label,
    Instant createdAt,
    @Nullable Instant lastUsedAt) {

  /** Copies the transports. */
  public PasskeyCredential {
    transports = Set.copyOf(transports);
  }
}
