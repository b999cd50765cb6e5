package cn.tianwen.accounts.web.account;

import cn.tianwen.accounts.passkeys.Passkey;
import cn.tianwen.accounts.people.PersonalExport;
import cn.tianwen.accounts.signin.SignInAccount;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept about whoever asks, to be written as JSON.
 *
 * @param record what the records hold
 * @param account name to sign in with, if any
 * @param passwordChangedAt when the password was set, if there is one
 * @param passkeys by label
 * @param devices on which the person is signed in
 */
record OwnData(
    PersonalExport record,
    @Nullable String account,
    @Nullable Instant passwordChangedAt,
    List<OwnPasskey> passkeys,
    List<OwnDevice> devices) {

  /** A passkey without what proves it. */
  record OwnPasskey(String label, Instant createdAt, @Nullable Instant lastUsedAt) {}

  /** A session without its id. */
  record OwnDevice(String words, String network, Instant since, Instant lastUsed) {}

  static OwnData of(
      PersonalExport record,
      Optional<SignInAccount> account,
      List<Passkey> passkeys,
      List<Device> devices) {
    return new OwnData(
        record,
        account.map(SignInAccount::account).orElse(null),
        account.map(SignInAccount::changedAt).orElse(null),
        passkeys.stream()
            .map(key -> new OwnPasskey(key.label(), key.createdAt(), key.lastUsedAt()))
            .toList(),
        devices.stream()
            .map(
                device ->
                    new OwnDevice(
                        device.words(), device.network(), device.since(), device.lastUsed()))
            .toList());
  }
}
