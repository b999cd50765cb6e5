-- Imports of experts and information officers: how far each is, so that every instance can show it.
create table roster_run (
  id          uuid         primary key,
  kind        text         not null check (kind in ('INSTITUTIONS', 'EXPERTS', 'OFFICERS')),
  file_name   text         not null, -- without personal numbers
  regions     text[]       not null, -- where whoever imports may import; empty for everywhere
  started_by  text         not null,
  started_at  timestamptz  not null,
  beat_at     timestamptz  not null, -- when its process last was alive
  ended_at    timestamptz,
  state       text         not null check (state in ('RUNNING', 'DONE', 'FAILED', 'INTERRUPTED')),
  total       bigint       not null default 0,
  created     bigint       not null default 0,
  changed     bigint       not null default 0,
  unchanged   bigint       not null default 0,
  refused     bigint       not null default 0,
  message     text         not null default '',
  refusals    jsonb        not null default '[]' -- the first, without personal numbers
);
create unique index roster_run_one_at_a_time on roster_run (kind, regions) where state = 'RUNNING';
create index roster_run_started on roster_run (started_at);
