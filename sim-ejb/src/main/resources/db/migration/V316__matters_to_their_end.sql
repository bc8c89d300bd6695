-- V316__matters_to_their_end.sql · A client's matter to its end («Angelegenheit»): one begun by mistake or taken back goes with a reason, a remedy has an
-- outcome, an urgent application stands beside it, a decision says how its day of receipt and its last days were found, and what the authority
-- wanted is a list. Words of that list lie under seal.

set session system_versioning_alter_history = 'KEEP';

alter table authority_matter
  add ended_why         varchar(300) null,
  -- how the day of receipt was found: the true one, or the one that the law presumes after so many days
  add presumed_days     int          null,
  add presumed_by       varchar(160) null,
  -- the day whose law was taken; null for what was decided before this was kept
  add law_of            date         null,
  add remedy_outcome    varchar(9)   character set ascii collate ascii_bin null,
  add remedy_outcome_on date         null,
  add urgent_last_day   date         null,
  add urgent_on         date         null,
  add urgent_outcome    varchar(9)   character set ascii collate ascii_bin null,
  add urgent_outcome_on date         null,
  drop constraint ck_authority_matter_state,
  add constraint ck_authority_matter_state check (state in ('DRAFT', 'FILED', 'INFO_REQUESTED', 'DECIDED', 'REMEDY', 'FINAL', 'WITHDRAWN', 'DISCARDED')),
  drop constraint ck_authority_matter_filed,
  -- some decisions come without an application, such as that about a fee
  add constraint ck_authority_matter_filed check (state in ('DRAFT', 'DISCARDED') or filed_on is not null or (received_on is not null and state in ('DECIDED', 'REMEDY', 'FINAL'))),
  drop constraint ck_authority_matter_final,
  add constraint ck_authority_matter_final check ((state in ('FINAL', 'WITHDRAWN', 'DISCARDED')) = (final_on is not null)),
  add constraint ck_authority_matter_ended check ((state in ('WITHDRAWN', 'DISCARDED')) = (ended_why is not null)),
  add constraint ck_authority_matter_discarded check (state <> 'DISCARDED' or (filed_on is null and decision is null)),
  add constraint ck_authority_matter_presumed check ((presumed_days is null) = (presumed_by is null) and (presumed_days is null or posted_on is not null)),
  add constraint ck_authority_matter_outcome check ((remedy_outcome is null) = (remedy_outcome_on is null) and (remedy_outcome is null
    or (state = 'FINAL' and remedy_on is not null and remedy_outcome_on >= remedy_on and remedy_outcome in ('WON', 'PARTLY', 'LOST', 'WITHDRAWN', 'SETTLED')))),
  add constraint ck_authority_matter_urgent check ((urgent_on is null or decision is not null) and (urgent_outcome is null) = (urgent_outcome_on is null)
    and (urgent_outcome is null or (urgent_on is not null and urgent_outcome_on >= urgent_on and urgent_outcome in ('WON', 'PARTLY', 'LOST', 'WITHDRAWN', 'SETTLED')))),
  add key ix_authority_matter_urgent (state, urgent_last_day);

create table matter_paper (
  id        bigint not null,
  version   int    not null,
  matter_id bigint not null,
  asked_on  date   not null,
  due_on    date   not null,
  handed_on date   null,
  key_no    int    not null,
  sealed    blob   not null,
  primary key (id),
  constraint fk_matter_paper_matter foreign key (matter_id) references authority_matter (id),
  constraint ck_matter_paper_handed check (handed_on is null or handed_on >= asked_on),
  key ix_matter_paper_matter (matter_id, handed_on, due_on)
) default character set utf8mb4;

grant select, insert, update, delete on matter_paper to sim_counselling;
grant select (id, key_no, sealed), update (key_no, sealed) on matter_paper to sim_system;
grant select (key_no) on matter_paper to sim_operations;
