-- V211__referrals.sql · Referrals («Vermittlungen») of clients to partners: counselling's alone. What is passed on rests on a consent, and is
-- recorded as a disclosure in the moment in which it goes; free words lie under seal.

create table referral (
  id             bigint       not null,
  version        int          not null,
  request_token  char(36)     character set ascii collate ascii_bin not null,
  case_id        bigint       not null,
  partner_id     bigint       not null,
  offer_id       bigint       null,
  passing        boolean      not null,
  key_no         int          null,
  sealed         blob         null,
  state          varchar(9)   character set ascii collate ascii_bin not null,
  prepared_on    date         not null,
  state_since    date         not null,
  due_on         date         null,
  disclosure_id  bigint       null,
  decline_reason varchar(15)  character set ascii collate ascii_bin null,
  outcome        varchar(12)  character set ascii collate ascii_bin null,
  changed_by     varchar(120) not null,
  primary key (id),
  constraint uk_referral_token unique (request_token),
  constraint fk_referral_case foreign key (case_id) references sim_case (id),
  constraint fk_referral_partner foreign key (partner_id) references partner (id),
  constraint fk_referral_offer foreign key (offer_id) references partner_offer (id),
  constraint fk_referral_disclosure foreign key (disclosure_id) references disclosure (id),
  constraint ck_referral_state check (state in ('PREPARED', 'SENT', 'ACCEPTED', 'DECLINED', 'CLOSED', 'WITHDRAWN')),
  constraint ck_referral_due check ((state in ('PREPARED', 'SENT', 'ACCEPTED')) = (due_on is not null)),
  -- nothing is passed on without its record, and where the client goes herself there is nothing to record
  constraint ck_referral_disclosure check (case when passing then state in ('PREPARED', 'WITHDRAWN') or disclosure_id is not null
    else disclosure_id is null end),
  constraint ck_referral_declined check ((state = 'DECLINED') = (decline_reason is not null)),
  constraint ck_referral_reason check (decline_reason in ('NO_PLACE', 'NOT_RESPONSIBLE', 'NO_LANGUAGE', 'TOO_FAR', 'NO_ANSWER', 'OTHER')),
  constraint ck_referral_closed check ((state = 'CLOSED') = (outcome is not null)),
  constraint ck_referral_outcome check (outcome in ('HELPED', 'PARTLY', 'NOT_HELPED', 'NOT_TAKEN_UP', 'UNKNOWN')),
  constraint ck_referral_sealed check ((key_no is null) = (sealed is null)),
  key ix_referral_key (key_no, id),
  key ix_referral_case (case_id, id),
  key ix_referral_due (state, due_on),
  key ix_referral_partner (partner_id, state)
) default character set utf8mb4;

create table referral_category (
  referral_id bigint      not null,
  category    varchar(20) character set ascii collate ascii_bin not null,
  primary key (referral_id, category),
  constraint fk_referral_category_referral foreign key (referral_id) references referral (id)
) default character set utf8mb4;

create table referral_step (
  id          bigint       not null,
  version     int          not null,
  referral_id bigint       not null,
  deed        varchar(9)   character set ascii collate ascii_bin not null,
  day         date         not null,
  done_by     varchar(120) not null,
  primary key (id),
  constraint fk_referral_step_referral foreign key (referral_id) references referral (id),
  constraint ck_referral_step_deed check (deed in ('PREPARED', 'SENT', 'ASKED', 'ACCEPTED', 'DECLINED', 'CLOSED', 'WITHDRAWN')),
  key ix_referral_step_referral (referral_id, id)
) default character set utf8mb4;

-- By when a prepared referral should go, an answer should be there, somebody asks again, and the outcome is asked for.
create table referral_rule (
  id           bigint       not null,
  version      int          not null,
  send_days    int          not null,
  answer_days  int          not null,
  ask_days     int          not null,
  outcome_days int          not null,
  source       varchar(300) not null,
  valid_from   date         not null,
  valid_to     date         not null,
  primary key (id),
  constraint uk_referral_rule unique (valid_from),
  constraint ck_referral_rule_days check (send_days > 0 and answer_days > 0 and ask_days > 0 and outcome_days > 0),
  constraint ck_referral_rule_period check (valid_from < valid_to)
) default character set utf8mb4;

insert into referral_rule (id, version, send_days, answer_days, ask_days, outcome_days, source, valid_from, valid_to) values
  (1, 0, 7, 14, 7, 60, 'Vorschlag des Hauses: eine Woche bis zum Abschicken, zwei bis zur Antwort, dann wöchentlich nachfragen, nach zwei Monaten das Ergebnis; von der Teamleitung zu bestätigen', '2020-01-01', '9999-12-31');

-- What a referral waits for is a task of whoever chases it.
alter table task drop constraint ck_task_origin;
alter table task add constraint ck_task_origin
  check (origin in ('MANUAL', 'CONTACT', 'DEADLINE', 'HANDOFF', 'INFORMATION', 'REFERRAL', 'SYSTEM'));

grant select, insert, update on referral to sim_counselling;
grant select, insert, delete on referral_category to sim_counselling;
grant select, insert on referral_step to sim_counselling;
grant select on referral_rule to sim_counselling;
grant select (id, key_no, sealed), update (key_no, sealed) on referral to sim_system;
grant select (key_no) on referral to sim_operations;
