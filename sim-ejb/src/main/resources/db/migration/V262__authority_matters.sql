-- V262__authority_matters.sql · What clients have running with authorities («Angelegenheiten»), as counselling keeps it. Who decides comes from the table of
-- competences and cannot be anybody else: the keys below keep a matter of another authority from being recorded as decided by the town, and one of
-- section 50-2 from being recorded as decided by anybody but section 50-2. For counselling there is no value at all.

alter table competence add constraint uk_competence_decider unique (id, matter_code, decider);

create table authority_matter (
  id              bigint       not null,
  version         int          not null,
  request_token   char(36)     character set ascii collate ascii_bin not null,
  case_id         bigint       not null,
  matter_code     varchar(20)  character set ascii collate ascii_bin not null,
  competence_id   bigint       not null,
  decider         varchar(12)  character set ascii collate ascii_bin not null,
  -- where another office of that kind decides than the table names
  authority       varchar(160) null,
  authority_why   varchar(300) null,
  reference       varchar(60)  null,
  state           varchar(14)  character set ascii collate ascii_bin not null,
  filed_on        date         null,
  info_due_on     date         null,
  decision        varchar(8)   character set ascii collate ascii_bin null,
  decided_by      varchar(12)  character set ascii collate ascii_bin null,
  posted_on       date         null,
  received_on     date         null,
  remedy_last_day date         null,
  remedy_on       date         null,
  final_on        date         null,
  changed_by      varchar(120) not null,
  primary key (id),
  constraint uk_authority_matter_token unique (request_token),
  constraint fk_authority_matter_case foreign key (case_id) references sim_case (id),
  constraint fk_authority_matter_competence foreign key (competence_id, matter_code, decider) references competence (id, matter_code, decider),
  constraint ck_authority_matter_state check (state in ('DRAFT', 'FILED', 'INFO_REQUESTED', 'DECIDED', 'REMEDY', 'FINAL')),
  constraint ck_authority_matter_why check ((authority is null) = (authority_why is null)),
  constraint ck_authority_matter_filed check (state = 'DRAFT' or filed_on is not null),
  constraint ck_authority_matter_info check ((state = 'INFO_REQUESTED') = (info_due_on is not null)),
  constraint ck_authority_matter_decision check (decision in ('GRANTED', 'PARTLY', 'REJECTED', 'OTHER')),
  constraint ck_authority_matter_decided check ((decision is null) = (decided_by is null) and (decision is null or received_on is not null)
    and (state not in ('DECIDED', 'REMEDY') or decision is not null)),
  constraint ck_authority_matter_decider check (decided_by is null or decided_by = decider),
  constraint ck_authority_matter_days check ((filed_on is null or received_on is null or filed_on <= received_on)
    and (posted_on is null or received_on is null or posted_on <= received_on)),
  constraint ck_authority_matter_remedy check (state <> 'REMEDY' or remedy_on is not null),
  constraint ck_authority_matter_final check ((state = 'FINAL') = (final_on is not null)),
  key ix_authority_matter_case (case_id, state),
  key ix_authority_matter_remedy (state, remedy_last_day),
  key ix_authority_matter_info (state, info_due_on)
) default character set utf8mb4 with system versioning;

grant select, insert, update on authority_matter to sim_counselling;
