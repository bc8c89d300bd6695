-- V001__foundation.sql · What every feature stands on: the numbers of rows, and the access log («Zugriffsprotokoll»).

-- EclipseLink takes numbers in blocks of 200 and reads the value as the last of its block.
create sequence sim_id start with 1000 increment by 200;

-- One line a guarded call. Identifiers only, no content; no foreign keys, for a line outlives what it speaks of.
create table access_log (
  id         bigint       not null auto_increment,
  at         datetime(6)  not null,
  account    varchar(120) not null,
  permission varchar(60)  not null,
  action     varchar(120) not null,
  record_id  bigint       null,
  outcome    varchar(10)  not null,
  primary key (id),
  key ix_access_log_record (record_id, at),
  key ix_access_log_account (account, at)
);
