-- V080__organisation.sql · Posts («Stellen»), who holds them, who stands in for whom, and the accounts that the town has.

create table post (
  id               bigint       not null,
  version          int          not null,
  post_no          varchar(20)  not null,
  title            varchar(120) not null,
  profession       varchar(20) character set ascii collate ascii_bin not null,
  team             varchar(20) character set ascii collate ascii_bin not null,
  full_time_share  decimal(5,4) not null,
  description      varchar(4000) null,
  advertised_until date         null,
  abolished_on     date         null,
  primary key (id),
  constraint uk_post_no unique (post_no),
  constraint ck_post_share check (full_time_share > 0 and full_time_share <= 1),
  key ix_post_team (team, post_no)
) default charset utf8mb4;

-- Nobody shares a post with another on the same day; the database itself refuses it.
create table post_holding (
  id         bigint       not null,
  version    int          not null,
  post_id    bigint       not null,
  account    varchar(120) not null,
  valid_from date         not null,
  valid_to   date         not null,
  period for held (valid_from, valid_to),
  primary key (id),
  constraint uk_post_holding unique (post_id, held without overlaps),
  constraint fk_post_holding_post foreign key (post_id) references post (id),
  key ix_post_holding_account (account, valid_to)
) default charset utf8mb4;

create table deputyship (
  id         bigint       not null,
  version    int          not null,
  account    varchar(120) not null,
  deputy     varchar(120) not null,
  valid_from date         not null,
  valid_to   date         not null,
  entered_by varchar(120) not null,
  entered_at datetime(6)  not null,
  revoked_by varchar(120) null,
  revoked_at datetime(6)  null,
  primary key (id),
  constraint ck_deputyship_days check (valid_from < valid_to),
  constraint ck_deputyship_other check (account <> deputy),
  constraint ck_deputyship_revoked check ((revoked_by is null) = (revoked_at is null)),
  key ix_deputyship_deputy (deputy, valid_to),
  key ix_deputyship_account (account, valid_to),
  key ix_deputyship_days (valid_to, valid_from)
) default charset utf8mb4;

-- Accounts that the directory was last seen to have, for the names in lists. Passwords and groups are never kept.
create table staff_member (
  id           bigint       not null,
  version      int          not null,
  account      varchar(120) not null,
  display_name varchar(200) not null,
  seen_at      datetime(6)  not null,
  gone_at      datetime(6)  null,
  primary key (id),
  constraint uk_staff_member_account unique (account)
) default charset utf8mb4;

-- Every department may know who holds which post and who stands in for whom; each side of the wall writes its own.
grant select on post to sim_counselling;
grant select on post to sim_office;
grant select on post to sim_volunteering;
grant select on post to sim_asd;
grant select on post to sim_data_protection;
grant select on post to sim_operations;
grant select on post to sim_statistics;
grant select on post to sim_system;
grant insert, update on post to sim_counselling;
grant insert, update on post to sim_office;

grant select on post_holding to sim_counselling;
grant select on post_holding to sim_office;
grant select on post_holding to sim_volunteering;
grant select on post_holding to sim_asd;
grant select on post_holding to sim_data_protection;
grant select on post_holding to sim_operations;
grant select on post_holding to sim_statistics;
grant select on post_holding to sim_system;
grant insert, update on post_holding to sim_counselling;
grant insert, update on post_holding to sim_office;

grant select on deputyship to sim_counselling;
grant select on deputyship to sim_office;
grant select on deputyship to sim_volunteering;
grant select on deputyship to sim_asd;
grant select on deputyship to sim_data_protection;
grant select on deputyship to sim_operations;
grant select on deputyship to sim_statistics;
grant select on deputyship to sim_system;
grant insert, update on deputyship to sim_counselling;
grant insert, update on deputyship to sim_volunteering;

grant select on staff_member to sim_counselling;
grant select on staff_member to sim_office;
grant select on staff_member to sim_volunteering;
grant select on staff_member to sim_asd;
grant select on staff_member to sim_data_protection;
grant select on staff_member to sim_operations;
grant select on staff_member to sim_statistics;
grant select on staff_member to sim_system;
grant insert, update on staff_member to sim_counselling;
grant insert, update on staff_member to sim_office;
grant insert, update on staff_member to sim_volunteering;
grant insert, update on staff_member to sim_data_protection;
grant insert, update on staff_member to sim_system;
