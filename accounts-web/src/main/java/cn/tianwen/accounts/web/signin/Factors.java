package cn.tianwen.accounts.web.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * By what a person has shown who they are in this session, and when. Immutable.
 *
 * @param shown each kind once
 */
record Factors(Set<FactorGrantedAuthority> shown) {

  Factors {
    Set<FactorGrantedAuthority> latest =
        new TreeSet<>(Comparator.comparing(FactorGrantedAuthority::getAuthority));
    shown.stream()
        .sorted(Comparator.comparing(FactorGrantedAuthority::getIssuedAt).reversed())
        .forEach(latest::add);
    shown = Set.copyOf(latest);
  }

  static Factors of(Authentication authentication) {
    return new Factors(
        authentication.getAuthorities().stream()
            .filter(FactorGrantedAuthority.class::isInstance)
            .map(FactorGrantedAuthority.class::cast)
            .collect(Collectors.toSet()));
  }

  /** These and those. */
  Factors and(Factors others) {
    return new Factors(
        Stream.concat(shown.stream(), others.shown.stream()).collect(Collectors.toSet()));
  }

  boolean hasPassword() {
    return has(FactorGrantedAuthority.PASSWORD_AUTHORITY);
  }

  boolean hasCode() {
    return has(FactorGrantedAuthority.OTT_AUTHORITY);
  }

  /** Two factors: a passkey, which asks for a finger or a PIN itself, or password and code. */
  boolean two() {
    return has(FactorGrantedAuthority.WEBAUTHN_AUTHORITY) || (hasPassword() && hasCode());
  }

  /** Whether the first of them was shown longer ago than this. */
  boolean olderThan(Duration age, Instant now) {
    return shown.stream()
        .map(FactorGrantedAuthority::getIssuedAt)
        .min(Comparator.naturalOrder())
        .map(first -> !now.isBefore(first.plus(age)))
        .orElse(true);
  }

  private boolean has(String authority) {
    return shown.stream().anyMatch(factor -> factor.getAuthority().equals(authority));
  }

  /** As kept in a session. */
  String text() {
    return shown.stream()
        .map(factor -> factor.getAuthority() + "@" + factor.getIssuedAt().toEpochMilli())
        .sorted()
        .collect(Collectors.joining(","));
  }

  /** From a session. */
  static Factors parse(String text) {
    return new Factors(
        Stream.of(text.split(","))
            .filter(part -> !part.isEmpty())
            .map(part -> part.split("@", 2))
            .map(
                part ->
                    FactorGrantedAuthority.withAuthority(part[0])
                        .issuedAt(Instant.ofEpochMilli(Long.parseLong(part[1])))
                        .build())
            .collect(Collectors.toSet()));
  }
}
