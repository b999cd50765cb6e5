package cn.tianwen.accounts.web.passkeys;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.signin.AccountHolder;
import cn.tianwen.accounts.web.account.RecentSignIn;
import cn.tianwen.accounts.web.signin.PasskeyOwners;
import cn.tianwen.accounts.web.signin.VisitRights;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions.PublicKeyCredentialCreationOptionsBuilder;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * Joins passkeys to the chain of requests. Each asks for a fingerprint, a face or a PIN, and knows
 * whose it is, so that nobody types a name.
 */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

  private static final String NAMELESS = "田问用户";

  @Bean
  PasskeyOwners passkeyOwners(Accounts accounts) {
    return person -> !accounts.passkeys().list(person).isEmpty();
  }

  @Bean
  WebAuthnRelyingPartyOperations relyingPartyOperations(
      PasskeyHolders holders, PasskeyRecords records, RelyingParty site, Accounts accounts) {
    Webauthn4JRelyingPartyOperations operations =
        new Webauthn4JRelyingPartyOperations(
            holders, records, site.entity(), Set.of(site.origin()));
    operations.setCustomizeCreationOptions(options -> customize(options, accounts));
    operations.setCustomizeRequestOptions(
        options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    return operations;
  }

  @Bean
  Customizer<HttpSecurity> passkeyChain(
      PasskeySignIn signIn, VisitRights rights, RecentSignIn recent) {
    return http -> {
      http.setSharedObject(UserDetailsService.class, signIn);
      http.addFilterAfter(new PasskeyGate(rights, recent), ExceptionTranslationFilter.class);
      http.webAuthn(
          passkeys ->
              passkeys
                  .disableDefaultRegistrationPage(true)
                  .withObjectPostProcessor(
                      new ObjectPostProcessor<WebAuthnAuthenticationFilter>() {
                        @Override
                        public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
                          return join(filter, signIn);
                        }
                      }));
    };
  }

  /** The session is begun by us; the filter itself keeps nothing. */
  private static <O extends WebAuthnAuthenticationFilter> O join(O filter, PasskeySignIn signIn) {
    filter.setSecurityContextRepository(new NullSecurityContextRepository());
    filter.setSessionAuthenticationStrategy(signIn);
    filter.setAuthenticationSuccessHandler(signIn);
    filter.setAuthenticationFailureHandler(signIn);
    return filter;
  }

  /** Authenticators show the name of the person, and keep the handle. */
  private static void customize(
      PublicKeyCredentialCreationOptionsBuilder options, Accounts accounts) {
    Authentication who =
        Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    UUID person = UUID.fromString(who.getName());
    String name =
        accounts
            .holders()
            .find(person)
            .map(AccountHolder::name)
            .filter(known -> !known.isEmpty())
            .orElse(NAMELESS);
    options
        .user(
            ImmutablePublicKeyCredentialUserEntity.builder()
                .id(Bytes.fromBase64(accounts.passkeyCredentials().handle(person)))
                .name(name)
                .displayName(name)
                .build())
        .authenticatorSelection(
            AuthenticatorSelectionCriteria.builder()
                .userVerification(UserVerificationRequirement.REQUIRED)
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .build());
  }
}
