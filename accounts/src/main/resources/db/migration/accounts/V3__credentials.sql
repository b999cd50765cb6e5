-- Who failed to sign in: keyed hashes of accounts and addresses.
create table sign_in_attempts (
  subject   bytea        primary key,
  failures  integer      not null check (failures >= 0),
  last_at   timestamptz  not null
);
create index sign_in_attempts_time on sign_in_attempts (last_at);

-- Codes on their way: keyed hashes of whom they are for and of the code.
create table one_time_code (
  subject     bytea        primary key,
  code        bytea        not null,
  expires_at  timestamptz  not null,
  tries_left  integer      not null check (tries_left >= 0)
);
create index one_time_code_time on one_time_code (expires_at);
