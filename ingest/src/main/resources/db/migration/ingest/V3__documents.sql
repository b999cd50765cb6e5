-- External versions of documents: every write of any document takes the next one.
create sequence document_version;

-- The folder that a source of documents lies in, so that two folders of one name are not mistaken for each other.
create table document_source (
  name        text     primary key,
  folder_key  char(64) not null, -- SHA-256 of the path, which may hold personal data
  folder      text     not null  -- masked
);

-- Every file ever seen.
create table document_file (
  id            bigint generated always as identity primary key,
  source        text        not null,
  path_key      char(64)    not null, -- SHA-256 of the path, which may hold personal data
  path          text        not null, -- masked
  sha256        text        not null, -- empty when the file cannot be read
  bytes         bigint      not null,
  modified      timestamptz not null,
  companions    char(64)    not null, -- of the sidecars and subtitles that belong to it
  analysis      text        not null default '', -- version that its documents were made by
  publish       boolean     not null default false, -- whether its documents are released by default
  state         text        not null,
  reason        text,
  detail        text,
  attempts      integer     not null default 0,
  next_attempt  timestamptz,
  first_seen    timestamptz not null,
  last_seen     timestamptz not null,
  started       timestamptz,
  finished      timestamptz,
  passages      integer     not null default 0,
  documents     integer     not null default 0,
  version       bigint,
  quarantined   boolean     not null default false,
  unique (source, path_key)
);
create index document_file_sha256 on document_file (sha256) where quarantined;

-- The documents that a file has in the index: one, or those of an archive.
create table document (
  id            text        primary key,
  file_id       bigint      not null references document_file (id),
  path          text        not null, -- masked, with the path in the archive
  title         text        not null,
  format        text        not null,
  status        text        not null,
  fingerprint   bytea       not null,
  bands         bigint[]    not null,
  duplicate_of  text,
  media_key     char(64),
  first_seen    timestamptz not null
);
create index document_file_id on document (file_id);
create index document_bands on document using gin (bands);
create index document_duplicate_of on document (duplicate_of) where duplicate_of is not null;
create index document_media_key on document (media_key) where media_key is not null;

-- What in a file was not read, while the rest was.
create table document_unread_entry (
  file_id  bigint not null references document_file (id),
  path     text   not null, -- in the archive, masked
  reason   text   not null,
  detail   text   not null
);
create index document_unread_entry_file_id on document_unread_entry (file_id);

-- Documents whose index entry is being written. Committed before the write and emptied with the ledger's commit: what
-- is left after a crash says where index and ledger may differ.
create table document_in_flight (
  document_id  text primary key
);
