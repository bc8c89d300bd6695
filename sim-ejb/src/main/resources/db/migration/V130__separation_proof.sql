-- V130__separation_proof.sql · What the proof of separation («Trennungsnachweis») reads: results of the log's verification,
-- and views with counts. They run with the owner's rights, so nobody needs a right on the tables beneath them, and no view
-- names an account or a record.

-- What came out whenever the whole chain of the access log was computed anew.
create table log_check (
  id        bigint      not null,
  version   int         not null,
  at        datetime(6) not null,
  intact    bigint      not null,
  head_seq  bigint      not null,
  head_hash char(64) character set ascii collate ascii_bin not null,
  broken_at bigint      null,
  reason    varchar(20) character set ascii collate ascii_bin null,
  primary key (id),
  constraint ck_log_check_break check ((broken_at is null) = (reason is null)),
  key ix_log_check_at (at)
) default charset utf8mb4;

grant select, insert on log_check to sim_data_protection;
grant select on log_check to sim_counselling;
grant select on log_check to sim_statistics;

-- Refusals by the roles of whoever was refused, and by what was tried.
create view refusal_count as
  select date(l.at) as day, l.roles,
    case when l.roles regexp 'COUNSELLOR|TEAM_LEAD|VOLUNTEER_COORDINATOR' and l.roles regexp 'BENEFIT_CLERK|HOUSING_CLERK' then 'BOTH'
         when l.roles regexp 'COUNSELLOR|TEAM_LEAD|VOLUNTEER_COORDINATOR' then 'COUNSELLING'
         when l.roles regexp 'BENEFIT_CLERK|HOUSING_CLERK' then 'OFFICE'
         else 'NEITHER' end as side,
    case when l.action = 'SignIn.conflict' then 'CONFLICT'
         when l.action = 'SignIn.failed' then 'PASSWORD'
         when l.action like 'SignIn.%' or l.action = 'Admissions.enter' then 'SIGN_IN'
         when l.deed in ('READ', 'SEARCH') then 'READ'
         when l.deed in ('PRINT', 'EXPORT') then 'PRINT'
         else 'CHANGE' end as kind,
    count(*) as refusals
  from access_log l where l.outcome = 'REFUSED' group by day, roles, kind;

-- The same for whoever is to learn no role: some are held by one person.
create view refusal_side_count as
  select day, side, kind, sum(refusals) as refusals from refusal_count group by day, side, kind;

-- How far the nightly check of the roles came, and how much it found that is not settled.
create view role_check_state as select at, accounts from role_check_run;
create view role_finding_count as
  select kind, count(*) as findings from role_finding where settled_at is null group by kind;

-- Approvals that can still be given or used.
create view approval_open as
  select kind, state, expires_at from approval where state in ('REQUESTED', 'APPROVED');

grant select on refusal_count to sim_data_protection;
grant select on refusal_count to sim_counselling;
grant select on refusal_side_count to sim_data_protection;
grant select on refusal_side_count to sim_counselling;
grant select on refusal_side_count to sim_statistics;
grant select on role_check_state to sim_data_protection;
grant select on role_check_state to sim_counselling;
grant select on role_check_state to sim_statistics;
grant select on role_finding_count to sim_data_protection;
grant select on role_finding_count to sim_counselling;
grant select on role_finding_count to sim_statistics;
grant select on approval_open to sim_data_protection;
grant select on approval_open to sim_counselling;
grant select on approval_open to sim_statistics;

-- Data protection and statistics have the count of emergency openings already; the team lead prints the proof as well.
grant select on emergency_opening_count to sim_counselling;
