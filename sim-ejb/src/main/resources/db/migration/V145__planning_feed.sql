-- V145__planning_feed.sql · Private links by which a telephone reads somebody's appointments («Kalender-Abo»). Only the
-- hash of a link is kept: whoever reads this table cannot read a calendar with it.

create table calendar_link (
  id         bigint       not null,
  version    int          not null,
  account    varchar(120) not null,
  live_for   varchar(120) null,
  token_hash char(64)     character set ascii collate ascii_bin not null,
  created_at datetime(6)  not null,
  revoked_at datetime(6)  null,
  primary key (id),
  constraint uk_calendar_link_hash unique (token_hash),
  constraint uk_calendar_link_live unique (live_for),
  key ix_calendar_link_account (account, created_at),
  constraint ck_calendar_link_live check ((live_for is null) = (revoked_at is not null))
) default character set utf8mb4;

grant select, insert, update on calendar_link to sim_counselling;
