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
  public_revision    bigint       not null default 0, -- the revision at which the public last saw a change
  due_at             timestamptz,
  publish_at         timestamptz,
  expires_at         timestamptz,
  created_at         timestamptz  not null,
  changed_at         timestamptz  not null,
  check ((due_at is not null) = (state in ('FIRST_REVIEW', 'SECOND_REVIEW', 'FINAL_REVIEW')))
);
create index item_region on item using gin (region_path);
create index item_queue on item (state, due_at, id);
create index item_owner on item (owner, changed_at desc);
create index item_changed on item (changed_at desc, id);
create index item_scheduled on item (publish_at) where state = 'SCHEDULED';

create table item_version (
  item          uuid         not null references item on delete cascade,
  number        int          not null,
  content_hash  text         not null,
  title         text         not null,
  text          jsonb        not null, -- all of it, see ItemText
  editor        uuid         not null,
  saved_at      timestamptz  not null,
  submitted_at  timestamptz,           -- never changes from then on
  primary key (item, number)
);

-- Everybody who ever wrote a word of an item: they never review it.
create table item_editor (
  item    uuid  not null references item on delete cascade,
  person  uuid  not null,
  primary key (item, person)
);

-- Pictures that ever stood in an item: who may read it may see them.
create table item_picture (
  key   text  not null,
  item  uuid  not null references item on delete cascade,
  primary key (key, item)
);
create index item_picture_item on item_picture (item);

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

-- Append-only.
create table passage_comment (
  review    bigint  not null references review,
  position  int     not null,
  quote     text    not null,
  prefix    text    not null,
  text      text    not null,
  primary key (review, position)
);

-- The last publication number that was given; counted in the transaction of the sign-off, so without gaps.
create table publication_counter (
  region  text  not null,
  year    int   not null,
  last    int   not null check (last between 1 and 999999),
  primary key (region, year)
);

create table publication (
  number        text         not null,
  item          uuid         not null,
  version       int          not null,
  content_hash  text         not null,
  signed_by     uuid         not null,
  published_at  timestamptz  not null,
  expires_at    timestamptz,
  ending        text         check (ending in ('REPLACED', 'WITHDRAWN', 'EXPIRED')),
  ended_at      timestamptz,
  reason        text         not null default '',
  primary key (item, version, published_at),
  foreign key (item, version) references item_version (item, number),
  check ((ending is null) = (ended_at is null))
);
create unique index publication_live on publication (item) where ending is null;
create index publication_number on publication (number, published_at desc);
create index publication_newest on publication (published_at desc) where ending is null;
create index publication_expiry on publication (expires_at) where ending is null;

-- What the index has not been told yet. Written in the transaction of the change.
create table outbox (
  sequence  bigint       generated always as identity primary key,
  item      uuid         not null,
  revision  bigint       not null,
  at        timestamptz  not null
);

-- What was given to the reviewers stays as they read it, and what they decided stays decided, whatever a program does.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of editorial.% do not change', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create trigger review_stays before update or delete on review
  for each row execute function editorial.refuse_change();
create trigger passage_comment_stays before update or delete on passage_comment
  for each row execute function editorial.refuse_change();
create trigger submitted_version_stays before update or delete on item_version
  for each row when (old.submitted_at is not null) execute function editorial.refuse_change();
create trigger publication_stays before delete on publication
  for each row execute function editorial.refuse_change();
create trigger publication_facts_stay before update on publication
  for each row when ((old.number, old.item, old.version, old.content_hash, old.signed_by, old.published_at)
                     is distinct from
                     (new.number, new.item, new.version, new.content_hash, new.signed_by, new.published_at)
                     or old.ending is not null)
  execute function editorial.refuse_change();

-- Nothing is public that three people who did not write it approved: each at one stage, and this very text.
create function require_reviews() returns trigger language plpgsql as $$
declare
  stages    int;
  reviewers int;
begin
  select count(distinct r.stage), count(distinct r.reviewer) into stages, reviewers
  from editorial.review r
  join editorial.item_version v on v.item = r.item and v.number = r.version and v.content_hash = r.content_hash
  join editorial.item i on i.id = r.item and i.owner <> r.reviewer
  where r.item = new.item and r.version = new.version and r.content_hash = new.content_hash
    and r.decision = 'APPROVED'
    and not exists (select from editorial.item_editor e where e.item = r.item and e.person = r.reviewer);
  if stages < 3 or reviewers < 3 then
    raise exception 'version % of item % has no three reviews', new.version, new.item
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create trigger publication_is_reviewed before insert on publication
  for each row execute function editorial.require_reviews();
