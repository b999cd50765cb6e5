-- What the checks found in versions of items.
create table finding (
  id            uuid         primary key,
  item          uuid         not null,
  version       int          not null,
  rule          text         not null,
  severity      text         not null check (severity in ('BLOCKING', 'WARNING', 'HINT')),
  field         text         not null,
  start_at      int          not null,
  end_at        int          not null,
  quote         text         not null,
  message       text         not null,
  place         text         not null, -- rule, quote and what is around it; stays when text elsewhere changes
  dismissed_by  uuid,
  dismissed_at  timestamptz,
  reason        text         not null default '',
  unique (item, version, place),
  foreign key (item, version) references item_version (item, number) on delete cascade,
  check ((dismissed_by is null) = (dismissed_at is null))
);

-- Which text was checked, and by which rules.
create table version_check (
  item          uuid  not null,
  version       int   not null,
  content_hash  text  not null,
  rules         text  not null,
  primary key (item, version),
  foreign key (item, version) references item_version (item, number) on delete cascade
);

-- Fingerprints of texts that are or were public, for finding near-duplicates.
create table version_fingerprint (
  item         uuid      not null,
  version      int       not null,
  fingerprint  bytea     not null, -- empty for a short text
  bands        bigint[]  not null,
  primary key (item, version),
  foreign key (item, version) references item_version (item, number) on delete cascade
);
create index version_fingerprint_bands on version_fingerprint using gin (bands);
