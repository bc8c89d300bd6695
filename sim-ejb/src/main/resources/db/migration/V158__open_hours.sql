-- V158__open_hours.sql · The open consultation hour («Offene Sprechstunde»): who has come to a place on a day, by number.

-- For how many days a list keeps first names; one row a decision, the latest holds.
create table open_hour_rule (
  id             bigint       not null,
  version        int          not null,
  valid_from     date         not null,
  keep_name_days int          not null,
  source         varchar(200) not null,
  primary key (id),
  constraint uk_open_hour_rule_day unique (valid_from),
  constraint ck_open_hour_rule_days check (keep_name_days between 1 and 365)
) default character set utf8mb4;

insert into open_hour_rule (id, version, valid_from, keep_name_days, source)
values (1, 0, '2022-01-01', 30, 'Vorschlag des Hauses, vom Datenschutz zu bestätigen');

create table open_hour_ticket (
  id         bigint       not null,
  version    int          not null,
  held_on    date         not null,
  place_id   bigint       not null,
  ticket_no  int          not null,
  case_id    bigint       null,
  first_name varchar(60)  null,
  state      varchar(10)  character set ascii collate ascii_bin not null,
  arrived_at datetime(6)  not null,
  called_by  varchar(120) null,
  called_at  datetime(6)  null,
  ended_at   datetime(6)  null,
  contact_id bigint       null,
  primary key (id),
  constraint uk_open_hour_ticket unique (place_id, held_on, ticket_no),
  constraint fk_open_hour_ticket_place foreign key (place_id) references counselling_place (id),
  constraint fk_open_hour_ticket_case foreign key (case_id) references sim_case (id),
  constraint fk_open_hour_ticket_contact foreign key (contact_id) references contact (id),
  constraint ck_open_hour_ticket_state check (state in ('WAITING', 'CALLED', 'DONE', 'LEFT')),
  constraint ck_open_hour_ticket_called check ((called_by is null) = (called_at is null)
                                               and (state <> 'CALLED' or called_by is not null)),
  constraint ck_open_hour_ticket_ended check ((state in ('DONE', 'LEFT')) = (ended_at is not null)
                                              and (state = 'DONE') = (contact_id is not null)),
  key ix_open_hour_ticket_day (held_on),
  key ix_open_hour_ticket_case (case_id, held_on),
  key ix_open_hour_ticket_contact (contact_id)
) default character set utf8mb4;

grant select, insert, update on open_hour_ticket to sim_counselling;
-- the row of a place is locked while a number is given
grant update on counselling_place to sim_counselling;
-- the nightly erasure of first names sees no person and no number
grant select (held_on, first_name, version), update (first_name, version) on open_hour_ticket to sim_system;
grant select on open_hour_rule to sim_system;
