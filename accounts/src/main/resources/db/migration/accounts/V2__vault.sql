-- Personal numbers, encrypted by the program with keys that are not in this database.
create table vault_entry (
  id          uuid         primary key,
  owner       uuid         not null,
  kind        text         not null check (kind in ('ID_CARD', 'BANK_CARD', 'PHONE')),
  sealed      bytea        not null, -- opens only with the same kind and owner
  value_key   integer      not null, -- number of the key
  lookup      bytea        not null, -- keyed hash
  lookup_key  integer      not null,
  stored_at   timestamptz  not null
);
create index vault_entry_owner on vault_entry (owner);
create index vault_entry_lookup on vault_entry (lookup);
create index vault_entry_keys on vault_entry (value_key, lookup_key);

-- Numbers of the keys that everybody who writes has to have.
create table vault_keys (
  one         boolean  primary key default true check (one),
  value_key   integer  not null,
  lookup_key  integer  not null
);
