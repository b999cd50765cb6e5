create table remark (words text not null);
