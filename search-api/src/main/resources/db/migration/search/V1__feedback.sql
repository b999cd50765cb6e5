-- What was shown for which need. Rank n of the answer is element n of the two arrays: they are
-- written once and only read as a whole.
create table answered_need (
  request_id        uuid        primary key,
  answered_at       timestamptz not null,
  need              text        not null, -- folded and masked
  crop              text,                 -- folded and masked
  industry          text,
  region            text,
  month             smallint,
  advice            text        not null,
  lexicon_version   text        not null,
  model_version     text        not null,
  shown_case        text[]      not null,
  shown_confidence  real[]      not null,
  check (cardinality(shown_case) = cardinality(shown_confidence))
);
create index answered_need_time on answered_need (answered_at);

-- One verdict for a request and a case: a later one replaces the earlier.
create table verdict (
  request_id  uuid        not null references answered_need (request_id),
  case_id     text        not null,
  verdict     text        not null check (verdict in ('EFFECTIVE', 'PARTLY', 'INEFFECTIVE')),
  reason      text,                 -- folded and masked
  given_at    timestamptz not null,
  primary key (request_id, case_id)
);
create index verdict_case on verdict (case_id, verdict);

create view case_verdicts as
select case_id,
       count(*) filter (where verdict = 'EFFECTIVE')   as effective,
       count(*) filter (where verdict = 'PARTLY')      as partly,
       count(*) filter (where verdict = 'INEFFECTIVE') as ineffective,
       count(*)                                        as total
from verdict
group by case_id;

-- Cases that an expert should look at again: helpful verdicts under 60 % of at least 10, where
-- EFFECTIVE counts 1, PARTLY 0.5 and INEFFECTIVE 0. Exact decimals, so that 60 % is not under 60 %.
create view review_list as
select case_id, effective, partly, ineffective
from case_verdicts
where total >= 10
  and effective + 0.5 * partly < 0.60 * total;
