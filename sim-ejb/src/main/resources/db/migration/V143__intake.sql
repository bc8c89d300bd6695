-- V143__intake.sql · Requests for counselling («Anfragen»): who asks for whom, who takes it, what became of it. What they say
-- in words lies under seal.

create table intake_request (
  id             bigint       not null,
  version        int          not null,
  token          varchar(36) character set ascii collate ascii_bin not null,
  person_id      bigint       not null,
  asker          varchar(12) character set ascii collate ascii_bin not null,
  asker_name     varchar(120) null,
  target_group   varchar(25) character set ascii collate ascii_bin not null,
  case_group     char(1) character set ascii collate ascii_bin null,
  urgency        varchar(10) character set ascii collate ascii_bin not null,
  received_on    date         not null,
  recorded_by    varchar(120) not null,
  recorded_at    datetime(6)  not null,
  state          varchar(12) character set ascii collate ascii_bin not null,
  assigned_to    varchar(120) null,
  assigned_by    varchar(120) null,
  assigned_at    datetime(6)  null,
  decline_reason varchar(15) character set ascii collate ascii_bin null,
  case_id        bigint       null,
  settled_by     varchar(120) null,
  settled_at     datetime(6)  null,
  primary key (id),
  -- a second click sends the same token
  constraint uk_intake_request_token unique (token),
  -- a case comes from one request at most
  constraint uk_intake_request_case unique (case_id),
  constraint fk_intake_request_person foreign key (person_id) references person (id),
  constraint fk_intake_request_case foreign key (case_id) references sim_case (id),
  constraint ck_intake_request_state check (state in ('UNASSIGNED', 'ASSIGNED', 'CASE_OPENED', 'ANSWERED', 'DECLINED')),
  constraint ck_intake_request_assigned check (state <> 'ASSIGNED' or assigned_to is not null),
  constraint ck_intake_request_case check ((state = 'CASE_OPENED') = (case_id is not null)),
  constraint ck_intake_request_declined check ((state = 'DECLINED') = (decline_reason is not null)),
  constraint ck_intake_request_settled check ((state in ('UNASSIGNED', 'ASSIGNED')) = (settled_at is null)),
  key ix_intake_request_state (state, received_on),
  key ix_intake_request_settled (state, settled_at),
  key ix_intake_request_assigned (assigned_to, state, received_on)
) default character set utf8mb4;

create table intake_request_language (
  request_id    bigint not null,
  language_code varchar(3) character set ascii collate ascii_bin not null,
  primary key (request_id, language_code),
  constraint fk_intake_request_language_request foreign key (request_id) references intake_request (id),
  constraint fk_intake_request_language_language foreign key (language_code) references language (code)
) default character set utf8mb4;

create table intake_text (
  id         bigint      not null,
  version    int         not null,
  request_id bigint      not null,
  part       varchar(8) character set ascii collate ascii_bin not null,
  key_no     int         not null,
  sealed     mediumblob  not null,
  primary key (id),
  constraint uk_intake_text_part unique (request_id, part),
  constraint fk_intake_text_request foreign key (request_id) references intake_request (id),
  constraint ck_intake_text_part check (part in ('NEED', 'OUTCOME')),
  key ix_intake_text_key (key_no, id)
) default character set utf8mb4;

grant select, insert, update on intake_request to sim_counselling;
grant select, insert, delete on intake_request_language to sim_counselling;
grant select, insert, update on intake_text to sim_counselling;
-- the nightly resealing moves texts from an old key to the newest, and reads nothing else
grant select (id, key_no, sealed), update (key_no, sealed) on intake_text to sim_system;
grant select (key_no) on intake_text to sim_operations;
