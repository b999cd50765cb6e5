package cn.tianwen.accounts.web.passkeys;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.passkeys.PasskeyCredential;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Passkeys as WebAuthn reads and writes them. */
@Component
class PasskeyRecords implements UserCredentialRepository {

  private final Accounts accounts;

  PasskeyRecords(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes id) {
    return find(id).map(PasskeyRecords::toRecord).orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes handle) {
    return accounts.passkeyCredentials().list(handle.toBase64UrlString()).stream()
        .map(PasskeyRecords::toRecord)
        .toList();
  }

  /**
   * Keeps a new one, or that one was used.
   *
   * @throws IllegalStateException when it was removed meanwhile, or its counter says that there is
   *     a copy of it
   */
  @Override
  public void save(CredentialRecord record) {
    if (find(record.getCredentialId()).isEmpty()) {
      accounts.passkeyCredentials().add(fromRecord(record));
    } else if (!accounts
        .passkeyCredentials()
        .noteUse(
            record.getCredentialId().toBase64UrlString(),
            record.getSignatureCount(),
            record.isBackupState())) {
      throw new IllegalStateException("a passkey that is gone or was copied");
    }
  }

  /** Passkeys are removed by their owners on the page of the account. */
  @Override
  public void delete(Bytes id) {
    throw new UnsupportedOperationException();
  }

  private Optional<PasskeyCredential> find(Bytes id) {
    return accounts.passkeyCredentials().find(id.toBase64UrlString());
  }

  private static CredentialRecord toRecord(PasskeyCredential credential) {
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(Bytes.fromBase64(credential.credentialId()))
        .userEntityUserId(Bytes.fromBase64(credential.handle()))
        .publicKey(ImmutablePublicKeyCose.fromBase64(credential.publicKey()))
        .attestationObject(Bytes.fromBase64(credential.attestation()))
        .signatureCount(credential.signatureCount())
        .uvInitialized(credential.userVerified())
        .backupEligible(credential.backupEligible())
        .backupState(credential.backedUp())
        .transports(
            credential.transports().stream()
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet()))
        .label(credential.label())
        .created(credential.createdAt())
        .lastUsed(Objects.requireNonNullElse(credential.lastUsedAt(), credential.createdAt()))
        .build();
  }

  private static PasskeyCredential fromRecord(CredentialRecord record) {
    return new PasskeyCredential(
        record.getCredentialId().toBase64UrlString(),
        record.getUserEntityUserId().toBase64UrlString(),
        Base64.getUrlEncoder().withoutPadding().encodeToString(record.getPublicKey().getBytes()),
        Objects.requireNonNull(record.getAttestationObject()).toBase64UrlString(),
        record.getSignatureCount(),
        record.isUvInitialized(),
        record.isBackupEligible(),
        record.isBackupState(),
        record.getTransports() == null
            ? Set.of()
            : record.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .collect(Collectors.toSet()),
        record.getLabel(),
        record.getCreated(),
        null);
  }
}
