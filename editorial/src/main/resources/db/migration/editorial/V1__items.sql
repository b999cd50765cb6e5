-- Items (内容), their versions, reviews and publications.
create table item (
  id                 uuid         primary key,
  kind               text         not null check (kind in
                       ('LOCAL_INDUSTRY', 'MACRO_INDUSTRY', 'TRAINING', 'CASE', 'ANNOUNCEMENT')),
  state              text         not null check (state in
                       ('DRAFT', 'FIRST_REVIEW', 'SECOND_REVIEW', 'FINAL_REVIEW', 'RETURNED', 'SCHEDULED',
                        'PUBLISHED', 'WITHDRAWN', 'EXPIRED')),
  region             text         not null,
  region_path        text[]       not null,
  owner              uuid         not null,
  institution        text         not null,
  revision           bigint       not null,
  current_version    int          not null,
  number             text         unique,
  published_version  int,
  due_at             timestamptz,
  publish_at         timestamptz,
  expires_at         timestamptz,
  created_at         timestamptz  not null,
  changed_at         timestamptz  not null
);
create index item_region on item using gin (region_path);
create index item_queue on item (state, due_at, id);
create index item_owner on item (owner, changed_at desc);

create table item_version (
  item          uuid         not null references item,
  number        int          not null,
  content_hash  text         not null,
  title         text         not null,
  text          jsonb        not null, -- all of it, see ItemText
  editor        uuid         not null,
  saved_at      timestamptz  not null,
  primary key (item, number)
);

-- Everybody who ever wrote a word of an item: they never review it.
create table item_editor (
  item    uuid  not null references item,
  person  uuid  not null,
  primary key (item, person)
);

-- Append-only.
create table review (
  sequence      bigint       generated always as identity primary key,
  item          uuid         not null,
  version       int          not null,
  content_hash  text         not null,
  stage         text         not null check (stage in ('FIRST', 'SECOND', 'FINAL')),
  reviewer      uuid         not null,
  decision      text         not null check (decision in ('APPROVED', 'RETURNED')),
  checked       text[]       not null,
  comment       text         not null,
  at            timestamptz  not null,
  foreign key (item, version) references item_version (item, number)
);
create unique index review_once on review (item, version, stage);
create unique index review_other_person on review (item, version, reviewer);

create table publication (
  number        text         not null,
  item          uuid         not null,
  version       int          not null,
  content_hash  text         not null,
  signed_by     uuid         not null,
  published_at  timestamptz  not null,
  ending        text         check (ending in ('REPLACED', 'WITHDRAWN', 'EXPIRED')),
  ended_at      timestamptz,
  reason        text         not null default '',
  primary key (item, version, published_at),
  foreign key (item, version) references item_version (item, number),
  check ((ending is null) = (ended_at is null))
);
create unique index publication_live on publication (item) where ending is null;
create index publication_number on publication (number, published_at desc);

-- What the index has not been told yet. Written in the transaction of the change.
create table outbox (
  sequence  bigint       generated always as identity primary key,
  item      uuid         not null,
  revision  bigint       not null,
  at        timestamptz  not null
);
