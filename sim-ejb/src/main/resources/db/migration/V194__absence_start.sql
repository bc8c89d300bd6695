-- V194__absence_start.sql · Since which night somebody is away («Beginn der Abwesenheit»), as the clerk says it: the watch counts from there, and not from
-- the day on which somebody entered it. One row a placement; who is away again has another first night.

create table absence_start (
  id           bigint       not null,
  version      int          not null,
  placement_id bigint       not null,
  first_night  date         not null,
  noted_by     varchar(120) not null,
  noted_at     datetime(6)  not null,
  primary key (id),
  constraint uk_absence_start unique (placement_id)
) default character set utf8mb4;

grant select, insert, update on absence_start to sim_office;
