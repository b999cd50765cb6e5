-- What somebody narrows a list to again and again.
create table saved_filter (
  id          uuid         primary key,
  person      uuid         not null,
  list        text         not null check (list in ('QUEUE', 'ITEMS')),
  name        text         not null,
  query       text         not null, -- as it stands in an address, without the question mark
  created_at  timestamptz  not null,
  unique (person, list, name)
);
