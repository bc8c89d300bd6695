-- V272__applicant_kept.sql · Whose application it is («antragstellende Person») cannot be turned so that somebody may decide who may not: a paper of
-- the counter keeps its record, every application does once it is decided, and who counselled is asked for the name on the paper as well.

create or replace view application_counsellor as
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
  join case_responsibility r on r.case_id = t.id
  union all
  select p.id, r.account collate utf8mb4_general_ci
  from application_paper p
  join person c on c.side = 'COUNSELLING' and c.birth_date = p.birth_date and c.display_name collate utf8mb4_general_ci = p.applicant_name
  join sim_case t on t.person_id = c.id
  join case_responsibility r on r.case_id = t.id
  where p.birth_precision = 'DAY' and p.birth_nominal = false;

delimiter //
create trigger benefit_application_whose before update on benefit_application for each row
begin
  if old.person_id is not null and not (new.person_id <=> old.person_id)
      and (old.decision_id is not null or exists (select 1 from application_paper p where p.id = old.id and p.origin = 'COUNTER')) then
    signal sqlstate '45000' set message_text = 'benefit_application: whose it is does not change';
  end if;
end//
delimiter ;

grant select on application_counsellor to sim_system;
