-- V273__claim_hands.sql · Everybody who had a hand in preparing an application («Mitwirkende am Antrag») counts as who prepared it, and not only who
-- began; and applications are found by name quickly.

create table claim_hand (
  claim_id bigint       not null,
  account  varchar(120) not null,
  primary key (claim_id, account),
  constraint fk_claim_hand_claim foreign key (claim_id) references claim (id)
) default character set utf8mb4;

insert into claim_hand (claim_id, account) select id, prepared_by from claim;
insert ignore into claim_hand (claim_id, account) select id, submitted_by from claim where submitted_by is not null;

alter table application_paper add key ix_application_paper_name (applicant_name);

create or replace view application_counsellor as
  select c.paper_id as application_id, r.account collate utf8mb4_general_ci as account
  from claim c join sim_case s on s.id = c.case_id join sim_case t on t.person_id = s.person_id
  join case_responsibility r on r.case_id = t.id
  where c.paper_id is not null
  union all
  select c.paper_id, h.account collate utf8mb4_general_ci
  from claim c join claim_hand h on h.claim_id = c.id where c.paper_id is not null
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
  join case_responsibility r on r.case_id = t.id
  union all
  select p.id, r.account collate utf8mb4_general_ci
  from application_paper p
  join person c on c.side = 'COUNSELLING' and c.birth_date = p.birth_date and c.display_name collate utf8mb4_general_ci = p.applicant_name
  join sim_case t on t.person_id = c.id
  join case_responsibility r on r.case_id = t.id
  where p.birth_precision = 'DAY' and p.birth_nominal = false;

grant select, insert on claim_hand to sim_counselling;
grant select on application_counsellor to sim_system;
