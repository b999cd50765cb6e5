-- Append-only. The signatures that make changes visible are made by the program with a key that is
-- not in this database; the triggers and rights below keep honest programs from changing anything.
create table audit_entry (
  sequence       bigint       primary key,
  at             timestamptz  not null,
  actor          text         not null,
  role           text,
  operation      text         not null,
  object_kind    text         not null,
  object_id      text         not null,
  region_path    text[]       not null, -- codes from the province down
  outcome        text         not null check (outcome in ('DONE', 'DENIED', 'FAILED')),
  detail         json         not null, -- not jsonb: signed as it is written
  previous_hash  bytea        not null,
  hash           bytea        not null
);
create index audit_entry_time on audit_entry (at);
create index audit_entry_region on audit_entry using gin (region_path);

-- Where the chain ends. Whoever appends locks the one row until its transaction ends.
create table audit_head (
  one       boolean  primary key default true check (one),
  sequence  bigint   not null,
  hash      bytea    not null
);
insert into audit_head (sequence, hash) values (0, '');

-- The last entry of each part that was cut off for its age.
create table audit_checkpoint (
  sequence   bigint       primary key,
  hash       bytea        not null,
  entries    bigint       not null,
  made_at    timestamptz  not null,
  signature  bytea        not null
);

create function audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only: % of % is refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;

-- Entries may go once they are six months old and a checkpoint stands for them.
create function audit_refuse_early_delete() returns trigger language plpgsql as $$
begin
  if old.at >= (now() at time zone 'UTC' - interval '6 months') at time zone 'UTC' then
    raise exception 'audit entry % is younger than 6 months', old.sequence
      using errcode = 'insufficient_privilege';
  end if;
  if not exists (select from accounts.audit_checkpoint c where c.sequence >= old.sequence) then
    raise exception 'no checkpoint stands for audit entry %', old.sequence
      using errcode = 'insufficient_privilege';
  end if;
  return old;
end $$;

create function audit_head_only_advances() returns trigger language plpgsql as $$
begin
  if new.sequence <> old.sequence + 1 then
    raise exception 'the end of the audit log moves by one entry at a time'
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create trigger no_update before update on audit_entry
  for each row execute function audit_refuse();
create trigger no_early_delete before delete on audit_entry
  for each row execute function audit_refuse_early_delete();
create trigger no_truncate before truncate on audit_entry
  for each statement execute function audit_refuse();
create trigger no_change before update or delete on audit_checkpoint
  for each row execute function audit_refuse();
create trigger no_truncate before truncate on audit_checkpoint
  for each statement execute function audit_refuse();
create trigger only_advances before update on audit_head
  for each row execute function audit_head_only_advances();
create trigger no_delete before delete on audit_head
  for each row execute function audit_refuse();
create trigger no_truncate before truncate on audit_head
  for each statement execute function audit_refuse();

-- Also for a session that replays a replication.
alter table audit_entry enable always trigger no_update;
alter table audit_entry enable always trigger no_early_delete;
alter table audit_entry enable always trigger no_truncate;
alter table audit_checkpoint enable always trigger no_change;
alter table audit_checkpoint enable always trigger no_truncate;
alter table audit_head enable always trigger only_advances;
alter table audit_head enable always trigger no_delete;
alter table audit_head enable always trigger no_truncate;

-- A role that can write the log and cannot take anything back, for a login of the applications that
-- does not own the schema. Roles belong to the whole server: it may exist, or we may not create it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'tianwen_audit_writer') then
    create role tianwen_audit_writer nologin;
  end if;
  grant usage on schema accounts to tianwen_audit_writer;
  grant select, insert on audit_entry to tianwen_audit_writer;
  grant select, update on audit_head to tianwen_audit_writer;
  grant select on audit_checkpoint to tianwen_audit_writer;
exception
  when insufficient_privilege then
    raise notice 'no role tianwen_audit_writer: the user may not create roles';
  when duplicate_object or unique_violation then
    raise exception 'another database of this server is being set up; start again';
end $$;
