-- V243__measure_meetings.sql · Networking meetings and trainings («Netzwerktreffen und Schulungen»): with whom the team met and what was agreed, and who
-- of the staff was trained by whom. Volunteers are a number here, for their own trainings are kept by their coordination. Nothing is about a client.

create table measure_meeting (
  id            bigint        not null,
  version       int           not null,
  kind          varchar(16)   character set ascii collate ascii_bin not null,
  held_on       date          not null,
  hours         decimal(5,2)  not null,
  place         varchar(160)  not null,
  subject       varchar(160)  not null,
  agreed        varchar(1000) null,
  next_on       date          null,
  volunteers    int           not null,
  changed_by    varchar(120)  not null,
  primary key (id),
  constraint ck_measure_meeting_kind check (kind in ('NETWORK', 'QUALIFICATION', 'EXTERNAL_COURSE', 'IN_HOUSE')),
  constraint ck_measure_meeting_hours check (hours > 0 and hours <= 100),
  constraint ck_measure_meeting_next check (next_on is null or next_on > held_on),
  constraint ck_measure_meeting_volunteers check (volunteers between 0 and 500),
  key ix_measure_meeting_day (held_on, id)
) default character set utf8mb4;

create table measure_meeting_staff (
  meeting_id bigint       not null,
  account    varchar(120) not null,
  primary key (meeting_id, account),
  constraint fk_measure_meeting_staff_meeting foreign key (meeting_id) references measure_meeting (id)
) default character set utf8mb4;

create table measure_meeting_partner (
  meeting_id bigint not null,
  partner_id bigint not null,
  primary key (meeting_id, partner_id),
  constraint fk_measure_meeting_partner_meeting foreign key (meeting_id) references measure_meeting (id),
  constraint fk_measure_meeting_partner_partner foreign key (partner_id) references partner (id)
) default character set utf8mb4;

grant select, insert, update on measure_meeting to sim_counselling;
grant select, insert, delete on measure_meeting_staff to sim_counselling;
grant select, insert, delete on measure_meeting_partner to sim_counselling;
