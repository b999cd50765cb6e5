-- Files given to ingest; the id is the external version of every document that a file brings.
create table source_file (
  id          bigint generated always as identity primary key,
  name        text        not null,
  sha256      char(64)    not null,
  row_count   bigint      not null,
  registered  timestamptz not null default now()
);
create index source_file_name on source_file (name, id desc);

-- The rows of a file that is under way; emptied when its ingest ends.
create table case_row (
  source_id   bigint not null references source_file (id),
  case_id     text   not null,
  row_number  bigint not null,
  primary key (source_id, case_id)
);

create table rejected_row (
  source_id   bigint not null references source_file (id),
  row_number  bigint not null,
  field       text   not null,
  reason      text   not null,
  raw         text   not null,
  primary key (source_id, row_number)
);
