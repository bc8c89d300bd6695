-- V222__engagements.sql · Who helps whom («Einsatz»), and how many minutes on which day. Nothing here is about the client: the need stands in the
-- request, and what was talked about stands nowhere. Hours outlive the volunteer's erasure, as numbers of past years.

create table engagement (
  id                bigint       not null,
  version           int          not null,
  request_id        bigint       not null,
  volunteer_id      bigint       not null,
  state             varchar(7)   character set ascii collate ascii_bin not null,
  started_on        date         not null,
  paused_since      date         null,
  ended_on          date         null,
  last_contact_on   date         null,
  volunteer_content varchar(7)   character set ascii collate ascii_bin null,
  changed_by        varchar(120) not null,
  primary key (id),
  constraint uk_engagement_request unique (request_id),
  constraint fk_engagement_request foreign key (request_id) references help_request (id),
  constraint fk_engagement_volunteer foreign key (volunteer_id) references volunteer (id),
  constraint ck_engagement_state check (state in ('RUNNING', 'PAUSED', 'ENDED')),
  constraint ck_engagement_paused check ((state = 'PAUSED') = (paused_since is not null)),
  constraint ck_engagement_ended check ((state = 'ENDED') = (ended_on is not null)),
  constraint ck_engagement_days check (ended_on is null or started_on <= ended_on),
  key ix_engagement_state (state, last_contact_on),
  key ix_engagement_volunteer (volunteer_id)
) default character set utf8mb4;

create table engagement_hour (
  id            bigint       not null,
  version       int          not null,
  engagement_id bigint       not null,
  day           date         not null,
  minutes       int          not null,
  kind          varchar(7)   character set ascii collate ascii_bin not null,
  noted_by      varchar(120) not null,
  request_token char(36)     character set ascii collate ascii_bin not null,
  primary key (id),
  constraint uk_engagement_hour_token unique (request_token),
  constraint fk_engagement_hour_engagement foreign key (engagement_id) references engagement (id),
  constraint ck_engagement_hour_minutes check (minutes between 1 and 1440),
  constraint ck_engagement_hour_kind check (kind in ('MEETING', 'CALL', 'TRIP', 'GROUP')),
  key ix_engagement_hour_day (engagement_id, day)
) default character set utf8mb4;

-- After how many days without a contact an engagement is pointed out.
create table engagement_rule (
  id          bigint       not null,
  version     int          not null,
  silent_days int          not null,
  source      varchar(300) not null,
  valid_from  date         not null,
  valid_to    date         not null,
  primary key (id),
  constraint uk_engagement_rule unique (valid_from),
  constraint ck_engagement_rule_days check (silent_days > 0),
  constraint ck_engagement_rule_period check (valid_from < valid_to)
) default character set utf8mb4;

insert into engagement_rule (id, version, silent_days, source, valid_from, valid_to) values
  (1, 0, 28, 'Vorschlag des Hauses: vier Wochen; von der Koordination zu bestätigen', '2022-01-01', '9999-12-31');

grant select, insert, update on engagement to sim_volunteering;
grant select, insert, delete on engagement_hour to sim_volunteering;
grant select on engagement_rule to sim_volunteering;
