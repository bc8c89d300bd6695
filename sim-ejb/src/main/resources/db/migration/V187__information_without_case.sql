-- V187__information_without_case.sql · Whoever asks what is kept about her need not have a case («Auskunft nach Art. 15 DSGVO»): the request
-- is a person's, and goes with a case where there is one.
alter table information_request add column person_id bigint null;
update information_request i join sim_case c on c.id = i.case_id set i.person_id = c.person_id;
alter table information_request drop constraint uk_information_request_live;
alter table information_request drop column live_case;
alter table information_request
  modify column person_id bigint not null,
  modify column case_id bigint null,
  add constraint fk_information_request_person foreign key (person_id) references person (id);
alter table information_request
  -- one open request of a case at a time, or of a person without a case
  add column live_case bigint as
    (case when state in ('RECEIVED', 'COLLECTED', 'IN_REVIEW', 'RELEASED') then case_id end) persistent,
  add column live_person bigint as
    (case when state in ('RECEIVED', 'COLLECTED', 'IN_REVIEW', 'RELEASED') and case_id is null then person_id end) persistent,
  add constraint uk_information_request_live unique (live_case),
  add constraint uk_information_request_person unique (live_person);
