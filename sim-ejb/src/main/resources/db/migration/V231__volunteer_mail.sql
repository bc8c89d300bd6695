-- V231__volunteer_mail.sql · What volunteers are to be told about their shifts («Benachrichtigungen»): a row is written with whatever it is
-- about and sent later, so that a mail server that is away costs nothing. No address and no text stands here: both are read when it is sent.

create table volunteer_mail (
  id              bigint       not null,
  version         int          not null,
  registration_id bigint       not null,
  kind            varchar(9)   character set ascii collate ascii_bin not null,
  sequence        int          not null,
  turn            int          not null,
  was_at          datetime     null,
  was_place       varchar(160) null,
  starts_at       datetime     not null,
  ends_at         datetime     not null,
  place           varchar(160) not null,
  state           varchar(7)   character set ascii collate ascii_bin not null,
  attempts        int          not null,
  next_at         datetime(6)  not null,
  done_at         datetime(6)  null,
  done_by         varchar(120) null,
  failure         varchar(80)  character set ascii collate ascii_bin null,
  primary key (id),
  -- nobody is told the same twice
  constraint uk_volunteer_mail unique (registration_id, kind, sequence, turn),
  constraint fk_volunteer_mail_registration foreign key (registration_id) references slot_registration (id),
  constraint ck_volunteer_mail_kind check (kind in ('REMINDER', 'MOVED', 'CANCELLED', 'FOLLOWED', 'WITHDRAWN')),
  constraint ck_volunteer_mail_state check (state in ('WAITING', 'SENT', 'FAILED', 'CALL', 'CALLED', 'LAPSED')),
  constraint ck_volunteer_mail_was check ((kind = 'MOVED') = (was_at is not null) and (was_at is null) = (was_place is null)),
  constraint ck_volunteer_mail_done check ((state in ('SENT', 'CALLED', 'LAPSED')) = (done_at is not null)),
  key ix_volunteer_mail_state (state, next_at),
  key ix_volunteer_mail_done (done_at)
) default character set utf8mb4;

-- How long before a shift volunteers are reminded, and for how long it is kept what they were told.
create table event_rule (
  id           bigint       not null,
  version      int          not null,
  remind_hours int          not null,
  keep_days    int          not null,
  source       varchar(400) not null,
  noted_by     varchar(120) not null,
  valid_from   date         not null,
  valid_to     date         not null,
  primary key (id),
  constraint uk_event_rule unique (valid_from),
  constraint ck_event_rule_terms check (remind_hours between 1 and 336 and keep_days > 0),
  constraint ck_event_rule_period check (valid_from < valid_to)
) default character set utf8mb4;

insert into event_rule (id, version, remind_hours, keep_days, source, noted_by, valid_from, valid_to) values
  (1, 0, 48, 30, 'Vorschlag des Hauses: zwei Tage vor der Schicht; Benachrichtigungen 30 Tage; vom Datenschutz zu bestätigen', 'Auslieferung', '2022-01-01', '9999-12-31');

grant select, insert, update, delete on volunteer_mail to sim_volunteering;
grant select on event_rule to sim_volunteering;
