-- V155__saved_filter.sql · Filters of the list of cases that an account keeps under a name («gespeicherte Filter»).
create table saved_filter (
  id           bigint       not null,
  version      int          not null,
  account      varchar(120) not null,
  name         varchar(40)  not null,
  mine         boolean      not null,
  status       varchar(20)  character set ascii collate ascii_bin null,
  target_group varchar(25)  character set ascii collate ascii_bin null,
  warning      int          null,
  counsellor   varchar(120) null,
  text         varchar(100) null,
  primary key (id),
  constraint uk_saved_filter unique (account, name)
) default character set utf8mb4;

grant select, insert, update, delete on saved_filter to sim_counselling;
