-- V165__case_list.sql · What a list of cases is sorted and narrowed by stands in the case itself («Fallliste»), so that an index
-- answers it whatever the number of people. docs/adr/0020.
alter table sim_case
  -- the record that goes on for the person, and its name to sort by
  add column subject_id bigint null after person_id,
  add column sort_name varchar(120) collate utf8mb4_bin null after subject_id,
  -- the day on which nothing is left if the clock ran from today on
  add column clock_due date not null default '9999-12-31' after clock_allowance_days,
  add column live boolean as (case when status in ('REQUESTED', 'OPEN', 'PAUSED', 'HANDOVER', 'REOPENED') then 1 else 0 end)
    persistent;
update sim_case c join person p on p.id = c.person_id left join person m on m.id = p.merged_into_id
  set c.subject_id = coalesce(m.id, p.id), c.sort_name = coalesce(m.sort_name, p.sort_name),
      c.clock_due = case when c.clock_last_day is null then '9999-12-31'
                         when c.clock_counted_until < current_date
                           then current_date + interval datediff(c.clock_last_day, c.clock_counted_until) day
                         else c.clock_last_day end;
alter table sim_case
  modify column subject_id bigint not null,
  modify column sort_name varchar(120) collate utf8mb4_bin not null,
  add constraint fk_sim_case_subject foreign key (subject_id) references person (id),
  add key ix_sim_case_live_due (live, clock_due, id),
  add key ix_sim_case_live_name (live, sort_name, id),
  add key ix_sim_case_live_no (live, case_no, id),
  add key ix_sim_case_live_opened (live, opened_on, id),
  add key ix_sim_case_live_responsible (live, responsible, id),
  add key ix_sim_case_responsible_due (responsible, live, clock_due, id),
  add key ix_sim_case_deputy_due (deputy, live, clock_due, id),
  add key ix_sim_case_target_due (target_group, live, clock_due, id),
  drop key ix_sim_case_target;
