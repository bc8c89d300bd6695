-- V232__volunteer_recognition.sql · How long volunteers helped, whatever they did («Stunden»), and figures of it by half-year, without the number
-- of anybody's record («Zahlen zum Ehrenamt»). To be trained is no help and counts as none.

create view volunteer_hour as
  select r.volunteer_id, cast(s.starts_at as date) as day, e.kind, r.minutes
    from slot_registration r join event_slot s on s.id = r.slot_id join volunteer_event e on e.id = s.event_id
   where r.attendance = 'CAME' and e.kind <> 'TRAINING' and e.state = 'PLANNED';
grant select on volunteer_hour to sim_volunteering;

create view volunteering_kind_figure as
  select year(day) as in_year, if(month(day) <= 6, 1, 2) as in_half, kind, count(distinct volunteer_id) as volunteers, sum(minutes) as minutes
    from volunteer_hour group by 1, 2, 3;
create view volunteering_figure as
  select year(day) as in_year, if(month(day) <= 6, 1, 2) as in_half, count(distinct volunteer_id) as volunteers, sum(minutes) as minutes
    from volunteer_hour group by 1, 2;
create view event_figure as
  select year(starts_at) as in_year, if(month(starts_at) <= 6, 1, 2) as in_half, kind, count(*) as events, sum(guests) as guests
    from volunteer_event where state = 'PLANNED' and starts_at < now() group by 1, 2, 3;
grant select on volunteering_kind_figure to sim_volunteering;
grant select on volunteering_kind_figure to sim_statistics;
grant select on volunteering_figure to sim_volunteering;
grant select on volunteering_figure to sim_statistics;
grant select on event_figure to sim_volunteering;
grant select on event_figure to sim_statistics;
