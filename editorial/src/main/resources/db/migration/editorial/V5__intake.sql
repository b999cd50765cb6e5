-- Pictures that somebody has just uploaded, until they stand in an item: nobody else may see them.
create table picture_upload (
  key     text         not null,
  person  uuid         not null,
  at      timestamptz  not null,
  primary key (key, person)
);
create index picture_upload_age on picture_upload (at);

-- What reading the file of an item proposed for its fields.
create table item_suggestion (
  item      uuid  not null references item on delete cascade,
  position  int   not null,
  field     text  not null,
  value     text  not null,
  label     text  not null,
  origin    text  not null,
  primary key (item, position)
);

-- Finds a file that was uploaded before.
create index item_version_original on item_version ((text -> 'original' ->> 'key'));
