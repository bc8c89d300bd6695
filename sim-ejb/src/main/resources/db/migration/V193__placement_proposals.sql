-- V193__placement_proposals.sql · Counselling proposes where somebody should live («Vorschlag zur Unterbringung»): a message across the wall like any
-- other, on its ground, and beside the words what the housing desk needs to look for a bed. Both sides read it; it names no case and no record.
-- And it reports what happened in a house («Vorfall im Haus»), in words alone.

create table hand_off_proposal (
  id          bigint       not null,
  version     int          not null,
  hand_off_id bigint       not null,
  place       varchar(15)  character set ascii collate ascii_bin not null,
  facility    varchar(120) null,
  ground      varchar(15)  character set ascii collate ascii_bin not null,
  wanted_from date         not null,
  primary key (id),
  constraint uk_hand_off_proposal unique (hand_off_id),
  constraint fk_hand_off_proposal foreign key (hand_off_id) references hand_off (id),
  constraint ck_hand_off_proposal_place check (place in ('ANY', 'OTHER_HOUSE', 'OWN_ROOM', 'TOGETHER', 'WOMEN_ONLY', 'STEP_FREE')),
  constraint ck_hand_off_proposal_ground check (ground in ('PROTECTION', 'CONFLICT', 'FAMILY', 'CROWDED', 'SCHOOL_WORK', 'HEALTH', 'WISH'))
) default character set utf8mb4;

insert into hand_off_rule (id, version, kind, due_days, valid_from, source) values
  (12, 0, 'PLACEMENT_PROPOSED', 14, '2022-01-01', 'Vorschlag des Hauses'),
  (13, 0, 'INCIDENT_SEEN', 1, '2022-01-01', 'Vorschlag des Hauses');

grant select, insert on hand_off_proposal to sim_counselling;
grant select on hand_off_proposal to sim_office;
