-- Institutions (机构), among them the centres (运管中心).
create table institution (
  id           uuid         primary key,
  number       text         not null unique,
  name         text         not null,
  kind         text         not null check (kind in
                 ('CENTRE', 'ADMINISTRATION', 'RESEARCH', 'UNIVERSITY', 'EXTENSION', 'SERVICE', 'ENTERPRISE')),
  level        text         not null check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP')),
  region       text         not null,
  region_path  text[]       not null,
  parent       uuid         references institution,
  address      text         not null default '',
  phone        uuid,        -- of the vault, owned by the institution
  latitude     double precision,
  longitude    double precision,
  version      bigint       not null,
  changed_at   timestamptz  not null
);
create index institution_region on institution using gin (region_path);

-- People of every role. Personal numbers are in the vault.
create table person (
  id           uuid         primary key,
  name         text         not null, -- empty while unknown, and after an erasure
  region       text,
  region_path  text[]       not null default '{}',
  status       text         not null check (status in ('ACTIVE', 'DISABLED', 'ERASED')),
  phone        uuid,        -- of the vault
  institution  uuid         references institution,
  version      bigint       not null,
  created_at   timestamptz  not null,
  changed_at   timestamptz  not null
);
create index person_region on person using gin (region_path);
create index person_institution on person (institution);
create index person_phone on person (phone);
create index person_name on person (name, id);

create table person_role (
  person      uuid         not null references person,
  role        text         not null,
  region      text,
  granted_by  text         not null,
  granted_at  timestamptz  not null,
  unique nulls not distinct (person, role, region)
);
create index person_role_role on person_role (role, person);

-- 专家: 科研专家, 乡土专家, 农技员.
create table expert (
  person         uuid    primary key references person,
  number         text    not null unique, -- 轻骑兵编号
  kind           text    not null check (kind in ('SCIENTIST', 'LOCAL_EXPERT', 'TECHNICIAN')),
  level          text    not null check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP')),
  title          text    not null default '', -- 技术职称, as written
  title_level    text    not null check (title_level in
                   ('SENIOR', 'ASSOCIATE_SENIOR', 'INTERMEDIATE', 'JUNIOR', 'NONE')),
  job            text    not null default '', -- 岗位
  industries     text[]  not null default '{}', -- codes
  specialties    text[]  not null default '{}', -- concepts of the lexicon
  specialty_text text    not null default '', -- 专长领域, as written
  service_area   text[]  not null default '{}', -- codes of regions
  latitude       double precision,
  longitude      double precision,
  availability   text    not null check (availability in ('AVAILABLE', 'BUSY', 'AWAY')),
  away_until     date,
  photo          text, -- SHA-256 in the content store
  introduction   text    not null default ''
);

-- 信息员.
create table information_officer (
  person      uuid  primary key references person,
  number      text  not null unique,
  background  text  not null check (background in
                ('TOWNSHIP_TECHNICIAN', 'FARM_TECHNICIAN', 'RETURNEE', 'VETERAN', 'VILLAGE_CADRE', 'TEACHER',
                 'VILLAGE_DOCTOR', 'OTHER')),
  township    text  not null default '',
  village     text  not null default '',
  centre      uuid  references institution
);

-- What was changed by whom: old and new values by field, never a personal number.
create table record_change (
  sequence     bigint       generated always as identity primary key,
  record_kind  text         not null check (record_kind in ('person', 'institution')),
  record_id    uuid         not null,
  version      bigint       not null,
  at           timestamptz  not null,
  actor        text         not null,
  changes      jsonb        not null
);
create index record_change_record on record_change (record_kind, record_id, version);

-- What the index of people has not been told yet. Written in the transaction of the change.
create table outbox (
  sequence     bigint       generated always as identity primary key,
  record_kind  text         not null check (record_kind in ('person', 'institution')),
  record_id    uuid         not null,
  version      bigint       not null,
  at           timestamptz  not null
);
