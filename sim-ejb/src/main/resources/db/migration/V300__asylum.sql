-- V300__asylum.sql · Clients' asylum procedures («Asylverfahren»), counselling's alone: what the Federal Office decided, until when it can be
-- answered, and what the court said. How long one can answer stands in competence; what it said then is kept with the decision.

create table asylum_procedure (
  id             bigint       not null,
  version        int          not null,
  request_token  char(36)     character set ascii collate ascii_bin not null,
  case_id        bigint       not null,
  kind           varchar(10)  character set ascii collate ascii_bin not null,
  applied_on     date         not null,
  file_no        varchar(40)  null,
  hearing        varchar(8)   character set ascii collate ascii_bin null,
  hearing_on     date         null,
  -- the decision, as a vector
  decided_on     date         null,
  asylum         varchar(11)  character set ascii collate ascii_bin null,
  refugee        varchar(11)  character set ascii collate ascii_bin null,
  subsidiary     varchar(11)  character set ascii collate ascii_bin null,
  no_removal_5   varchar(11)  character set ascii collate ascii_bin null,
  no_removal_7   varchar(11)  character set ascii collate ascii_bin null,
  for_family     boolean      null,
  refusal        varchar(20)  character set ascii collate ascii_bin null,
  served_on      date         null,
  posted_on      date         null,
  told_until     date         null,
  -- until when it can be answered, as the rules said when it was written down
  received_on    date         null,
  presumed_by    varchar(160) null,
  law_of         date         null,
  remedy_amount  int          null,
  remedy_unit    varchar(6)   character set ascii collate ascii_bin null,
  urgent_amount  int          null,
  urgent_unit    varchar(6)   character set ascii collate ascii_bin null,
  remedy_statute varchar(160) null,
  remedy_body    varchar(160) null,
  remedy_uncertain boolean    null,
  remedy_until   date         null,
  urgent_until   date         null,
  -- what was done about it
  action_on      date         null,
  urgent_on      date         null,
  waived_on      date         null,
  court          varchar(160) null,
  court_file_no  varchar(40)  null,
  urgent_outcome varchar(9)   character set ascii collate ascii_bin null,
  outcome        varchar(9)   character set ascii collate ascii_bin null,
  outcome_on     date         null,
  -- the first day by which something has to go to the court
  due_on         date         null,
  changed_by     varchar(120) not null,
  primary key (id),
  constraint uk_asylum_token unique (request_token),
  constraint fk_asylum_case foreign key (case_id) references sim_case (id),
  constraint ck_asylum_kind check (kind in ('FIRST', 'AGAIN', 'SECOND', 'REVOCATION')),
  constraint ck_asylum_hearing check (hearing in ('PLANNED', 'HELD', 'NOT_HELD')),
  constraint ck_asylum_hearing_day check ((hearing is null) = (hearing_on is null) and (hearing_on is null or hearing_on >= applied_on)),
  constraint ck_asylum_findings check (asylum in ('NOT_DECIDED', 'GRANTED', 'REFUSED') and refugee in ('NOT_DECIDED', 'GRANTED', 'REFUSED')
    and subsidiary in ('NOT_DECIDED', 'GRANTED', 'REFUSED') and no_removal_5 in ('NOT_DECIDED', 'GRANTED', 'REFUSED')
    and no_removal_7 in ('NOT_DECIDED', 'GRANTED', 'REFUSED')),
  constraint ck_asylum_refusal check (refusal in ('SIMPLE', 'MANIFESTLY_UNFOUNDED', 'OTHER_STATE', 'PROTECTION_IN_EU', 'SAFE_THIRD_STATE',
    'NO_NEW_PROCEDURE', 'WITHDRAWN', 'NOT_PURSUED', 'REVOKED')),
  -- a decision is whole or is not there, and nobody decides before it was applied for
  constraint ck_asylum_decision check (case when decided_on is null
    then asylum is null and refugee is null and subsidiary is null and no_removal_5 is null and no_removal_7 is null and refusal is null
      and served_on is null and posted_on is null and told_until is null and received_on is null and due_on is null
    else decided_on >= applied_on and asylum is not null and refugee is not null and subsidiary is not null and no_removal_5 is not null
      and no_removal_7 is not null and for_family is not null end),
  -- whoever did not look into protection said nothing about it
  constraint ck_asylum_substance check (refusal is null or refusal in ('SIMPLE', 'MANIFESTLY_UNFOUNDED', 'REVOKED')
    or asylum = 'NOT_DECIDED' and refugee = 'NOT_DECIDED' and subsidiary = 'NOT_DECIDED'),
  constraint ck_asylum_revoked check (refusal is null or (refusal = 'REVOKED') = (kind = 'REVOCATION')),
  constraint ck_asylum_remedy check ((received_on is null) = (remedy_until is null) and (received_on is null) = (remedy_amount is null)
    and (received_on is null) = (law_of is null) and (urgent_amount is null) = (urgent_until is null)),
  constraint ck_asylum_due check (due_on is null or coalesce(due_on = remedy_until, false) or coalesce(due_on = urgent_until, false)),
  constraint ck_asylum_outcomes check (urgent_outcome in ('GRANTED', 'PARTLY', 'DISMISSED', 'WITHDRAWN', 'SETTLED')
    and outcome in ('GRANTED', 'PARTLY', 'DISMISSED', 'WITHDRAWN', 'SETTLED')),
  constraint ck_asylum_outcome_day check ((outcome is null) = (outcome_on is null) and (outcome is null or action_on is not null)
    and (urgent_outcome is null or urgent_on is not null)),
  key ix_asylum_case (case_id, due_on),
  key ix_asylum_due (due_on)
) default character set utf8mb4;

grant select, insert, update on asylum_procedure to sim_counselling;

-- Time limits of procedures that began before 2022 and are decided or revoked now: the times of §§ 34a, 36, 71 and 74 AsylG are those since
-- 6 September 2013 (Gesetz vom 28.08.2013, BGBl. I S. 3474); what somebody has changed since delivery stays as it is.
update competence set valid_from = '2014-01-01' where id in (2, 3, 4, 5, 6) and version = 0 and valid_from = '2022-01-01';
