create table note (words text not null);
