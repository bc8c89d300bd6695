-- V270__benefit_applications.sql · Applications for benefits («Leistungsanträge»): the paper that was handed in and never changes, what section 50-2
-- does with it, who decided, and counselling's own record of what it prepared with a client.
--
-- Who may decide is a rule of the database too: a benefit clerk alone, never who prepared the application, never who is or was the client's
-- counsellor, and above a limit not alone. The triggers run with the rights of the schema's owner; they say yes or no and tell nobody why there is a case.

-- Of an account's groups one more thing is kept: that it decides on benefits.
alter table staff_member add column decides_benefits boolean not null default false;

-- From which sum on a second signature is needed, and until when the desk is to answer.
create table benefit_rule (
  id           bigint        not null,
  version      int           not null,
  second_above decimal(9, 2) not null,
  due_days     int           not null,
  answer_days  int           not null,
  source       varchar(400)  not null,
  noted_by     varchar(120)  not null,
  valid_from   date          not null,
  valid_to     date          not null,
  primary key (id),
  constraint uk_benefit_rule unique (valid_from),
  constraint ck_benefit_rule_period check (valid_from < valid_to),
  constraint ck_benefit_rule_sum check (second_above >= 0),
  constraint ck_benefit_rule_days check (due_days between 1 and 365 and answer_days between 1 and 365)
) default character set utf8mb4;

insert into benefit_rule (id, version, second_above, due_days, answer_days, source, noted_by, valid_from, valid_to) values
  (1, 1, 1000.00, 30, 14, 'Vorschlag des Hauses, von der Abteilungsleitung 50-2 festzulegen', 'Auslieferung', '2022-01-01', '9999-12-31');

-- On which statute a need rests, to begin the form with; what a decision rests on is said in the decision.
create table benefit_ground (
  id         bigint       not null,
  version    int          not null,
  need       varchar(15)  character set ascii collate ascii_bin not null,
  statute    varchar(200) not null,
  source     varchar(400) not null,
  noted_by   varchar(120) not null,
  valid_from date         not null,
  valid_to   date         not null,
  period for held (valid_from, valid_to),
  primary key (id),
  constraint uk_benefit_ground unique (need, held without overlaps),
  constraint ck_benefit_ground_need check (need in ('FOOD', 'ACCOMMODATION', 'HEATING', 'CLOTHING', 'HEALTH_CARE', 'HOUSEHOLD', 'PERSONAL', 'EDUCATION', 'MEDICAL', 'OTHER'))
) default character set utf8mb4;

insert into benefit_ground (id, version, need, statute, source, noted_by, valid_from, valid_to) values
  (1, 1, 'FOOD', '§ 3 Abs. 1 Satz 1 AsylbLG', 'AsylbLG, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31'),
  (2, 1, 'ACCOMMODATION', '§ 3 Abs. 1 Satz 1, Abs. 3 AsylbLG', 'AsylbLG, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31'),
  (3, 1, 'HEATING', '§ 3 Abs. 1 Satz 1, Abs. 3 AsylbLG', 'AsylbLG, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31'),
  (4, 1, 'CLOTHING', '§ 3 Abs. 1 Satz 1 AsylbLG', 'AsylbLG, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31'),
  (5, 1, 'HEALTH_CARE', '§ 3 Abs. 1 Satz 1 AsylbLG', 'AsylbLG, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31'),
  (6, 1, 'HOUSEHOLD', '§ 3 Abs. 1 Satz 1, Abs. 3 AsylbLG', 'AsylbLG, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31'),
  (7, 1, 'PERSONAL', '§ 3 Abs. 1 Satz 2 AsylbLG', 'AsylbLG, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31'),
  (8, 1, 'EDUCATION', '§ 3 Abs. 4 AsylbLG, §§ 34 bis 34b SGB XII', 'AsylbLG, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31'),
  (9, 1, 'MEDICAL', '§ 4 AsylbLG', 'AsylbLG, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31'),
  (10, 1, 'OTHER', '§ 6 AsylbLG', 'AsylbLG, von 50-2 zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31');

-- What was handed in. Both sides add to it, section 50-2 alone reads it, and nobody has the right to change or remove a row; only the
-- nightly resealing moves the words from an old key to the newest. It names a human being and never a record.
create table application_paper (
  id              bigint        not null,
  version         int           not null,
  paper_no        varchar(30)   character set ascii collate ascii_bin not null,
  origin          varchar(7)    character set ascii collate ascii_bin not null,
  need            varchar(15)   character set ascii collate ascii_bin not null,
  applicant_name  varchar(250)  not null,
  birth_date      date          null,
  birth_precision varchar(10)   character set ascii collate ascii_bin null,
  birth_nominal   boolean       null,
  wanted_from     date          null,
  amount          decimal(9, 2) null,
  basis           varchar(200)  not null,
  prepared_by     varchar(120)  null,
  submitted_at    datetime(6)   not null,
  token           varchar(36)   character set ascii collate ascii_bin not null,
  key_no          int           not null,
  sealed          mediumblob    not null,
  primary key (id),
  constraint uk_application_paper_no unique (paper_no),
  constraint uk_application_paper_token unique (token),
  constraint ck_application_paper_origin check (origin in ('CLIENT', 'COUNTER')),
  constraint ck_application_paper_need check (need in ('FOOD', 'ACCOMMODATION', 'HEATING', 'CLOTHING', 'HEALTH_CARE', 'HOUSEHOLD', 'PERSONAL', 'EDUCATION', 'MEDICAL', 'OTHER')),
  constraint ck_application_paper_amount check (amount is null or amount > 0),
  -- who helped the client elsewhere stands nowhere here
  constraint ck_application_paper_prepared check ((origin = 'COUNTER') = (prepared_by is not null)),
  key ix_application_paper_key (key_no, id)
) default character set utf8mb4;

-- What section 50-2 does with a paper; the number is the paper's.
create table benefit_application (
  id          bigint       not null,
  version     int          not null,
  person_id   bigint       null,
  side        varchar(12)  character set ascii collate ascii_bin not null default 'OFFICE',
  state       varchar(14)  character set ascii collate ascii_bin not null,
  state_since date         not null,
  due_on      date         null,
  taken_by    varchar(120) null,
  decision_id bigint       null,
  primary key (id),
  constraint fk_benefit_application_paper foreign key (id) references application_paper (id),
  constraint fk_benefit_application_person foreign key (person_id, side) references person (id, side),
  constraint ck_benefit_application_side check (side = 'OFFICE'),
  constraint ck_benefit_application_state check (state in ('SUBMITTED', 'IN_REVIEW', 'INFO_REQUESTED', 'DECIDED', 'OBJECTION', 'FINAL')),
  constraint ck_benefit_application_due check ((state = 'FINAL') = (due_on is null)),
  constraint ck_benefit_application_decided check (state in ('SUBMITTED', 'IN_REVIEW', 'INFO_REQUESTED') or decision_id is not null),
  constraint ck_benefit_application_taken check (state = 'SUBMITTED' or taken_by is not null),
  key ix_benefit_application_due (state, due_on, id),
  key ix_benefit_application_taken (taken_by, state, due_on),
  key ix_benefit_application_person (person_id, id)
) default character set utf8mb4;

create table benefit_step (
  id             bigint       not null,
  version        int          not null,
  application_id bigint       not null,
  deed           varchar(10)  character set ascii collate ascii_bin not null,
  account        varchar(120) not null,
  at             datetime(6)  not null,
  key_no         int          null,
  sealed         mediumblob   null,
  primary key (id),
  constraint fk_benefit_step_application foreign key (application_id) references benefit_application (id),
  constraint ck_benefit_step_deed check (deed in ('RECORDED', 'TAKEN', 'ASKED', 'ANSWERED', 'PROPOSED', 'SENT_BACK', 'DECIDED', 'OBJECTED', 'ENDED')),
  constraint ck_benefit_step_sealed check ((key_no is null) = (sealed is null)),
  key ix_benefit_step_application (application_id, id),
  key ix_benefit_step_key (key_no, id)
) default character set utf8mb4;

create table benefit_decision (
  id             bigint         not null,
  version        int            not null,
  application_id bigint         not null,
  state          varchar(9)     character set ascii collate ascii_bin not null,
  outcome        varchar(8)     character set ascii collate ascii_bin not null,
  statute        varchar(200)   not null,
  amount         decimal(9, 2)  null,
  rhythm         varchar(7)     character set ascii collate ascii_bin null,
  valid_from     date           null,
  valid_to       date           null,
  total          decimal(11, 2) not null,
  above_limit    boolean        not null,
  decided_by     varchar(120)   not null,
  decided_at     datetime(6)    not null,
  signed_by      varchar(120)   null,
  signed_at      datetime(6)    null,
  token          varchar(36)    character set ascii collate ascii_bin not null,
  key_no         int            not null,
  sealed         mediumblob     not null,
  proposed_for   bigint as (case when state = 'PROPOSED' then application_id end) persistent,
  primary key (id),
  constraint uk_benefit_decision_token unique (token),
  -- one at a time waits for its second signature
  constraint uk_benefit_decision_proposed unique (proposed_for),
  constraint fk_benefit_decision_application foreign key (application_id) references benefit_application (id),
  constraint ck_benefit_decision_state check (state in ('PROPOSED', 'ISSUED', 'SENT_BACK')),
  constraint ck_benefit_decision_outcome check (outcome in ('GRANTED', 'PARTLY', 'REJECTED')),
  constraint ck_benefit_decision_amount check ((outcome = 'REJECTED') = (amount is null) and (amount is null) = (rhythm is null)
    and (amount is null) = (valid_from is null) and (valid_from is null) = (valid_to is null)),
  constraint ck_benefit_decision_sum check ((amount is null or amount > 0) and total >= 0 and (amount is null or total >= amount)),
  constraint ck_benefit_decision_rhythm check (rhythm in ('ONCE', 'MONTHLY')),
  constraint ck_benefit_decision_period check (valid_from < valid_to and valid_to < '9999-12-31'),
  constraint ck_benefit_decision_signed check ((signed_by is null) = (signed_at is null) and (signed_by is null or state = 'ISSUED' and above_limit)),
  -- by four eyes: above the limit nothing is issued on one signature, and nobody is both
  constraint ck_benefit_decision_second check (state <> 'ISSUED' or above_limit = false or signed_by is not null),
  constraint ck_benefit_decision_four_eyes check (signed_by is null or signed_by <> decided_by),
  constraint ck_benefit_decision_proposed check (state <> 'PROPOSED' or above_limit),
  key ix_benefit_decision_application (application_id, id),
  key ix_benefit_decision_key (key_no, id)
) default character set utf8mb4;

alter table benefit_application
  add constraint fk_benefit_application_decision foreign key (decision_id) references benefit_decision (id);

-- The notice as it went out, under seal.
create table benefit_notice (
  id           bigint       not null,
  version      int          not null,
  decision_id  bigint       not null,
  notice_no    varchar(30)  character set ascii collate ascii_bin not null,
  posted_on    date         not null,
  received_on  date         not null,
  remedy_until date         not null,
  remedy_words varchar(800) not null,
  key_no       int          not null,
  sealed       mediumblob   not null,
  primary key (id),
  constraint uk_benefit_notice_decision unique (decision_id),
  constraint uk_benefit_notice_no unique (notice_no),
  constraint fk_benefit_notice_decision foreign key (decision_id) references benefit_decision (id),
  constraint ck_benefit_notice_days check (posted_on <= received_on and received_on < remedy_until),
  key ix_benefit_notice_key (key_no, id)
) default character set utf8mb4;

-- What counselling prepared with a client. Section 50-2 has no right on it.
create table claim (
  id            bigint        not null,
  version       int           not null,
  case_id       bigint        not null,
  person_id     bigint        not null,
  need          varchar(15)   character set ascii collate ascii_bin not null,
  wanted_from   date          null,
  amount        decimal(9, 2) null,
  state         varchar(9)    character set ascii collate ascii_bin not null,
  prepared_by   varchar(120)  not null,
  prepared_at   datetime(6)   not null,
  submitted_by  varchar(120)  null,
  submitted_at  datetime(6)   null,
  disclosure_id bigint        null,
  paper_id      bigint        null,
  paper_no      varchar(30)   character set ascii collate ascii_bin null,
  applicant_name  varchar(250) null,
  birth_date      date         null,
  birth_precision varchar(10)  character set ascii collate ascii_bin null,
  birth_nominal   boolean      null,
  token         varchar(36)   character set ascii collate ascii_bin not null,
  key_no        int           not null,
  sealed        mediumblob    not null,
  primary key (id),
  constraint uk_claim_token unique (token),
  constraint uk_claim_paper unique (paper_id),
  constraint fk_claim_case foreign key (case_id) references sim_case (id),
  constraint fk_claim_person foreign key (person_id) references person (id),
  constraint fk_claim_paper foreign key (paper_id) references application_paper (id),
  constraint fk_claim_disclosure foreign key (disclosure_id) references disclosure (id),
  constraint ck_claim_need check (need in ('FOOD', 'ACCOMMODATION', 'HEATING', 'CLOTHING', 'HEALTH_CARE', 'HOUSEHOLD', 'PERSONAL', 'EDUCATION', 'MEDICAL', 'OTHER')),
  constraint ck_claim_amount check (amount is null or amount > 0),
  constraint ck_claim_state check (state in ('DRAFT', 'SUBMITTED', 'DROPPED')),
  -- nothing goes across the wall without the record that it went, and on what
  constraint ck_claim_submitted check ((state = 'SUBMITTED') = (paper_id is not null) and (paper_id is null) = (paper_no is null)
    and (paper_id is null) = (applicant_name is null) and (paper_id is null) = (submitted_at is null) and (paper_id is null) = (submitted_by is null) and (paper_id is null) = (disclosure_id is null)),
  key ix_claim_case (case_id, id),
  key ix_claim_person (person_id),
  key ix_claim_key (key_no, id)
) default character set utf8mb4;

-- Who is or was the client's counsellor, application by application: by the claim that counselling handed in, and beyond that by the same marks of
-- one human being as in the view of dwellings. No department reads it; the system asks it about one account and one application.
create view application_counsellor as
  select c.paper_id as application_id, r.account collate utf8mb4_general_ci as account
  from claim c join sim_case s on s.id = c.case_id join sim_case t on t.person_id = s.person_id
  join case_responsibility r on r.case_id = t.id
  where c.paper_id is not null
  union all
  select c.paper_id, c.prepared_by collate utf8mb4_general_ci from claim c where c.paper_id is not null
  union all
  select c.paper_id, c.submitted_by collate utf8mb4_general_ci from claim c where c.paper_id is not null
  union all
  select a.id, r.account collate utf8mb4_general_ci
  from benefit_application a
  join person_identifier n on n.person_id = a.person_id and n.side = 'OFFICE' and n.kind = 'AZR_NR'
  join person_identifier m on m.side = 'COUNSELLING' and m.kind = 'AZR_NR' and m.active_value = n.active_value
  join sim_case t on t.person_id = m.person_id
  join case_responsibility r on r.case_id = t.id
  union all
  select a.id, r.account collate utf8mb4_general_ci
  from benefit_application a
  join person o on o.id = a.person_id and o.birth_precision = 'DAY' and o.birth_nominal = false
  join person c on c.side = 'COUNSELLING' and c.sort_name = o.sort_name and c.birth_date = o.birth_date
   and c.birth_precision = 'DAY' and c.birth_nominal = false
  join sim_case t on t.person_id = c.id
  join case_responsibility r on r.case_id = t.id;

delimiter //
-- A paper makes its application, whoever handed it in: counselling adds the paper and has no right on what becomes of it.
create trigger application_paper_received after insert on application_paper for each row
begin
  insert into benefit_application (id, version, state, state_since, due_on)
  values (new.id, 1, 'SUBMITTED', date(new.submitted_at), date(new.submitted_at) + interval coalesce(
    (select r.due_days from benefit_rule r where r.valid_from <= date(new.submitted_at) and r.valid_to > date(new.submitted_at)), 30) day);
end//

create trigger application_paper_kept before update on application_paper for each row
begin
  if new.id <> old.id or new.paper_no <> old.paper_no or new.origin <> old.origin or new.need <> old.need
    or new.applicant_name <> old.applicant_name or not (new.birth_date <=> old.birth_date) or not (new.wanted_from <=> old.wanted_from)
    or not (new.amount <=> old.amount) or new.basis <> old.basis or not (new.prepared_by <=> old.prepared_by)
    or new.submitted_at <> old.submitted_at or new.sealed <> old.sealed and new.key_no = old.key_no then
    signal sqlstate '45000' set message_text = 'application_paper: what was handed in does not change';
  end if;
end//

create trigger benefit_application_moved before update on benefit_application for each row
begin
  if new.state <> old.state then
    if not (old.state = 'SUBMITTED' and new.state = 'IN_REVIEW'
        or old.state = 'IN_REVIEW' and new.state in ('INFO_REQUESTED', 'DECIDED')
        or old.state = 'INFO_REQUESTED' and new.state = 'IN_REVIEW'
        or old.state = 'DECIDED' and new.state in ('OBJECTION', 'FINAL')
        or old.state = 'OBJECTION' and new.state in ('DECIDED', 'FINAL')) then
      signal sqlstate '45000' set message_text = 'benefit_application: this step does not follow';
    end if;
    if new.state = 'DECIDED' and (new.decision_id <=> old.decision_id or not exists (select 1 from benefit_decision d
        where d.id = new.decision_id and d.application_id = new.id and d.state = 'ISSUED')) then
      signal sqlstate '45000' set message_text = 'benefit_application: nobody has decided';
    end if;
  end if;
  if not (new.decision_id <=> old.decision_id) and not (new.state = 'DECIDED' and old.state <> 'DECIDED') then
    signal sqlstate '45000' set message_text = 'benefit_application: the decision stands';
  end if;
end//

create trigger benefit_decision_made before insert on benefit_decision for each row
begin
  declare reached varchar(14);
  declare whom bigint;
  declare most decimal(9, 2);
  select a.state, a.person_id into reached, whom from benefit_application a where a.id = new.application_id;
  if reached is null or reached not in ('IN_REVIEW', 'OBJECTION') then
    signal sqlstate '45000' set message_text = 'benefit_decision: the application is not under review';
  end if;
  if whom is null then
    signal sqlstate '45000' set message_text = 'benefit_decision: nobody has said who applies';
  end if;
  if new.signed_by is not null or new.state = 'SENT_BACK' then
    signal sqlstate '45000' set message_text = 'benefit_decision: the second signature comes after the first';
  end if;
  if not exists (select 1 from staff_member s where s.account collate utf8mb4_general_ci = new.decided_by and s.decides_benefits and s.gone_at is null) then
    signal sqlstate '45000' set message_text = 'benefit_decision: benefit clerks alone decide';
  end if;
  if exists (select 1 from application_paper p where p.id = new.application_id
      and p.prepared_by collate utf8mb4_general_ci = new.decided_by) then
    signal sqlstate '45000' set message_text = 'benefit_decision: nobody decides on what she prepared';
  end if;
  if exists (select 1 from application_counsellor c where c.application_id = new.application_id and c.account collate utf8mb4_general_ci = new.decided_by) then
    signal sqlstate '45000' set message_text = 'benefit_decision: this account may not decide on this application';
  end if;
  select r.second_above into most from benefit_rule r where r.valid_from <= date(new.decided_at) and r.valid_to > date(new.decided_at);
  if most is null or new.above_limit <> (new.total > most) then
    signal sqlstate '45000' set message_text = 'benefit_decision: the limit of that day was not asked';
  end if;
end//

create trigger benefit_decision_signed before update on benefit_decision for each row
begin
  if new.application_id <> old.application_id or new.outcome <> old.outcome or new.statute <> old.statute
    or not (new.amount <=> old.amount) or not (new.rhythm <=> old.rhythm) or not (new.valid_from <=> old.valid_from)
    or not (new.valid_to <=> old.valid_to) or new.total <> old.total or new.above_limit <> old.above_limit
    or new.decided_by <> old.decided_by or new.decided_at <> old.decided_at or new.sealed <> old.sealed and new.key_no = old.key_no
    or old.state <> 'PROPOSED' and (new.state <> old.state or not (new.signed_by <=> old.signed_by)) then
    signal sqlstate '45000' set message_text = 'benefit_decision: what was decided does not change';
  end if;
  if new.signed_by is not null and old.signed_by is null then
    if not exists (select 1 from staff_member s where s.account collate utf8mb4_general_ci = new.signed_by and s.decides_benefits and s.gone_at is null) then
      signal sqlstate '45000' set message_text = 'benefit_decision: benefit clerks alone sign';
    end if;
    if exists (select 1 from application_paper p where p.id = new.application_id
        and p.prepared_by collate utf8mb4_general_ci = new.signed_by) then
      signal sqlstate '45000' set message_text = 'benefit_decision: nobody signs what she prepared';
    end if;
    if exists (select 1 from application_counsellor c where c.application_id = new.application_id and c.account collate utf8mb4_general_ci = new.signed_by) then
      signal sqlstate '45000' set message_text = 'benefit_decision: this account may not sign this decision';
    end if;
  end if;
end//
delimiter ;

grant select, insert, update on benefit_rule to sim_office;
grant select on benefit_ground to sim_office;
grant insert on application_paper to sim_counselling;
grant select, insert on application_paper to sim_office;
grant select, update on benefit_application to sim_office;
grant select, insert on benefit_step to sim_office;
grant select, insert, update on benefit_decision to sim_office;
grant select, insert on benefit_notice to sim_office;
grant select, insert, update on claim to sim_counselling;
grant select on application_counsellor to sim_system;
-- the nightly resealing moves texts from an old key to the newest, and reads nothing else
grant select (id, key_no, sealed), update (key_no, sealed) on application_paper to sim_system;
grant select (id, key_no, sealed), update (key_no, sealed) on benefit_step to sim_system;
grant select (id, key_no, sealed), update (key_no, sealed) on benefit_decision to sim_system;
grant select (id, key_no, sealed), update (key_no, sealed) on benefit_notice to sim_system;
grant select (id, key_no, sealed), update (key_no, sealed) on claim to sim_system;
grant select (key_no) on application_paper to sim_operations;
grant select (key_no) on benefit_step to sim_operations;
grant select (key_no) on benefit_decision to sim_operations;
grant select (key_no) on benefit_notice to sim_operations;
grant select (key_no) on claim to sim_operations;
