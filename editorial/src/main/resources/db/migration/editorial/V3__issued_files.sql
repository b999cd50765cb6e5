-- Register of issued files, and the queue that makes them. What was issued stays known for good,
-- also when its publication has ended: only so can a file be told from a forgery.
create table issued_file (
  code            text         primary key check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
  number          text         not null,
  item            uuid         not null,
  version         int          not null,
  content_hash    text         not null,
  edition         text         not null check (edition in ('TEXT', 'HARDENED')),
  recipient_name  text,
  recipient_unit  text,
  ordered_by      uuid         not null,
  ordered_at      timestamptz  not null,
  mark            bigint       not null unique check (mark between 1 and 4294967295),
  state           text         not null check (state in ('QUEUED', 'RENDERING', 'READY', 'FAILED')),
  tries           int          not null default 0,
  next_try_at     timestamptz  not null,
  lease           uuid, -- of the worker that has it; whoever has another may not write any more
  leased_until    timestamptz,
  pages_done      int          not null default 0,
  pages_total     int          not null default 0,
  sha256          text         unique, -- of the file, which is its key in the content store, too
  bytes           bigint,
  pages           int,
  ready_at        timestamptz,
  failure         text         not null default '',
  foreign key (item, version) references item_version (item, number),
  check ((recipient_name is null) = (recipient_unit is null)),
  check ((state = 'READY') = (sha256 is not null)),
  check ((state = 'RENDERING') = (lease is not null))
);
create unique index issued_file_public on issued_file (item, version, edition)
  where recipient_name is null;
create unique index issued_file_copy
  on issued_file (item, version, edition, ordered_by, recipient_name, recipient_unit)
  where recipient_name is not null;
create index issued_file_queue on issued_file (ordered_at) where state in ('QUEUED', 'RENDERING');
