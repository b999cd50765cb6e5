-- How people prove who they are, beside a code to their phone.
create table sign_in_account (
  person       uuid         primary key references person,
  account      text,        -- as chosen; a phone number will do without one
  folded       text         unique, -- the same without differences of case and width
  password     text         not null, -- Argon2id, with cost and salt
  changed_at   timestamptz  not null,
  must_change  boolean      not null
);

-- Sessions of people who have signed in, shared by all instances: as Spring Session reads them.
create table web_session (
  primary_id             char(36)      primary key,
  session_id             char(36)      not null unique,
  creation_time          bigint        not null, -- milliseconds since 1970
  last_access_time       bigint        not null,
  max_inactive_interval  integer       not null, -- seconds
  expiry_time            bigint        not null,
  principal_name         varchar(100)  -- id of the person
);
create index web_session_expiry on web_session (expiry_time);
create index web_session_principal on web_session (principal_name);

create table web_session_attributes (
  session_primary_id  char(36)      not null references web_session on delete cascade,
  attribute_name      varchar(200)  not null,
  attribute_bytes     bytea         not null,
  primary key (session_primary_id, attribute_name)
);

-- How much of a limit is left: as Bucket4j reads it, by keyed hashes of phones and addresses.
create table rate_limit (
  id          text    primary key,
  state       bytea,
  expires_at  bigint
);
create index rate_limit_expiry on rate_limit (expires_at);
