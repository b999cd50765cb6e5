package cn.tianwen.accounts.web.passkeys;

import cn.tianwen.accounts.Accounts;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * People as WebAuthn names them: by the id of the person here, by a random handle inside of
 * authenticators.
 */
@Component
class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {

  private final Accounts accounts;

  PasskeyHolders(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
    return accounts
        .passkeyCredentials()
        .findPerson(handle.toBase64UrlString())
        .map(person -> entity(person, handle))
        .orElse(null);
  }

  @Override
  public PublicKeyCredentialUserEntity findByUsername(String person) {
    UUID id = UUID.fromString(person);
    return entity(id, Bytes.fromBase64(accounts.passkeyCredentials().handle(id)));
  }

  /** Everybody is known already. */
  @Override
  public void save(PublicKeyCredentialUserEntity holder) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void delete(Bytes handle) {
    throw new UnsupportedOperationException();
  }

  private static PublicKeyCredentialUserEntity entity(UUID person, Bytes handle) {
    return ImmutablePublicKeyCredentialUserEntity.builder()
        .id(handle)
        .name(person.toString())
        .displayName(person.toString())
        .build();
  }
}
