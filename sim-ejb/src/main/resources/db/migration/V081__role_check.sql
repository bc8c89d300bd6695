-- V081__role_check.sql · Whether roles go together and with posts: runs of the check, findings, and exceptions.

-- accounts is null where the directory did not answer; such a run settles nothing
create table role_check_run (
  id         bigint       not null,
  version    int          not null,
  at         datetime(6)  not null,
  started_by varchar(120) not null,
  accounts   int          null,
  primary key (id),
  key ix_role_check_run_at (at)
) default charset utf8mb4;

create table role_finding (
  id         bigint       not null,
  version    int          not null,
  account    varchar(120) not null,
  kind       varchar(20) character set ascii collate ascii_bin not null,
  roles      varchar(300) not null,
  first_seen datetime(6)  not null,
  last_seen  datetime(6)  not null,
  settled_at datetime(6)  null,
  -- a finding stands once; when it comes back after it was settled, it is another one
  open_account varchar(120) as (case when settled_at is null then account end) persistent,
  primary key (id),
  constraint uk_role_finding_open unique (open_account, kind),
  constraint ck_role_finding_time check (first_seen <= last_seen),
  key ix_role_finding_settled (settled_at, id)
) default charset utf8mb4;

create table role_override (
  id           bigint       not null,
  version      int          not null,
  account      varchar(120) not null,
  last_day     date         not null,
  requested_by varchar(120) not null,
  begun_at     datetime(6)  null,
  primary key (id),
  key ix_role_override_account (account, last_day)
) default charset utf8mb4;

-- The check is data protection's, and the night's.
grant select, insert on role_check_run to sim_data_protection;
grant select, insert on role_check_run to sim_system;
grant select, insert, update on role_finding to sim_data_protection;
grant select, insert, update on role_finding to sim_system;

-- Asked for by the team lead or data protection; begun by the account itself when it signs in.
grant select, insert, update on role_override to sim_counselling;
grant select, update on role_override to sim_office;
grant select, update on role_override to sim_volunteering;
grant select, insert on role_override to sim_data_protection;

-- The night numbers what it finds.
grant select, insert on sim_id to sim_system;
