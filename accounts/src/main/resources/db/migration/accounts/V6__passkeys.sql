-- Who has passkeys, with the random handle that stands for the person inside of authenticators.
create table passkey_holder (
  person  uuid  primary key references person,
  handle  text  not null unique -- base64url
);

-- Passkeys. Nothing here is secret: the private keys never leave the authenticators.
create table passkey (
  id               uuid         primary key,
  handle           text         not null references passkey_holder (handle) on delete cascade,
  credential_id    text         not null unique, -- base64url, given by the authenticator
  public_key       text         not null, -- COSE, base64url
  attestation      text         not null, -- object of the registration, base64url
  signature_count  bigint       not null,
  user_verified    boolean      not null, -- at the registration
  backup_eligible  boolean      not null,
  backed_up        boolean      not null,
  transports       text[]       not null,
  label            text         not null, -- how its owner calls it
  created_at       timestamptz  not null,
  last_used_at     timestamptz
);
create index passkey_handle on passkey (handle);
