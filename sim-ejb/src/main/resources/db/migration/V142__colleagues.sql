-- V142__colleagues.sql · Who takes part in the counselling team («Kolleginnen und Kollegen»), so that pages can offer them to
-- choose from, and in which languages they counsel. Of an account's groups only this is kept: that it works on cases, or leads.

alter table staff_member
  add column team_part varchar(10) character set ascii collate ascii_bin null,
  add constraint ck_staff_member_part check (team_part in ('COUNSELS', 'LEADS')),
  add key ix_staff_member_part (team_part, display_name);

create table staff_language (
  id            bigint       not null,
  version       int          not null,
  account       varchar(120) not null,
  language_code varchar(3) character set ascii collate ascii_bin not null,
  primary key (id),
  constraint uk_staff_language unique (account, language_code),
  constraint fk_staff_language_language foreign key (language_code) references language (code)
) default character set utf8mb4;

grant select, insert, delete on staff_language to sim_counselling;
