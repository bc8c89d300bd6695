-- V251__engagement_hours_thanked.sql · Hours with one client count for thanks and figures as hours at events do («Stunden»): the view takes in both,
-- and whatever reads it stays as it is.

create or replace view volunteer_hour as
  select r.volunteer_id, cast(s.starts_at as date) as day, e.kind, r.minutes
    from slot_registration r join event_slot s on s.id = r.slot_id join volunteer_event e on e.id = s.event_id
   where r.attendance = 'CAME' and e.kind <> 'TRAINING' and e.state = 'PLANNED'
  union all
  select g.volunteer_id, h.day, q.kind, h.minutes
    from engagement_hour h join engagement g on g.id = h.engagement_id join help_request q on q.id = g.request_id;
