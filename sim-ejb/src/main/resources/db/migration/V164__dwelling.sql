-- V164__dwelling.sql · Where clients of the counselling team live today («Wohnort»): the only thing of section 50-2's housing that counselling
-- reads, and it reads it by this view alone, which runs with the owner's rights. It tells facility, room, bed and since when; no past
-- night, no basis, nobody whom counselling does not know itself, and nothing of who lives under a protected address.
--
-- Each side keeps its own record of a person. Two records are the same human being here if their numbers in the central
-- register of foreigners agree, or, where one of them has none, name and known day of birth.
create view dwelling as
  select x.id as placement_id, coalesce(c.merged_into_id, c.id) as person_id, f.name as facility, b.name as building,
         u.name as unit, r.name as room, l.place_no, x.valid_from as since, r.search_key, 'AZR_NR' as known_by
  from placement x
  join person o on o.id = x.person_id and o.protected_address = false
  join person_identifier n on n.person_id = o.id and n.side = 'OFFICE' and n.kind = 'AZR_NR'
  join person_identifier m on m.side = 'COUNSELLING' and m.kind = 'AZR_NR' and m.active_value = n.active_value
  join person c on c.id = m.person_id and c.side = 'COUNSELLING' and c.protected_address = false
  join facility f on f.id = x.facility_id
  join place l on l.id = x.place_id
  join room r on r.id = l.room_id
  join unit u on u.id = r.unit_id
  join building b on b.id = u.building_id
  where x.state in ('OCCUPIED', 'ABSENT', 'ENDED') and x.valid_from <= current_date and x.valid_to > current_date
  union all
  select x.id, coalesce(c.merged_into_id, c.id), f.name, b.name, u.name, r.name, l.place_no, x.valid_from, r.search_key, 'NAME'
  from placement x
  join person o on o.id = x.person_id and o.protected_address = false and o.birth_precision = 'DAY' and o.birth_nominal = false
  join person c on c.side = 'COUNSELLING' and c.sort_name = o.sort_name and c.birth_date = o.birth_date
   and c.birth_precision = 'DAY' and c.birth_nominal = false and c.protected_address = false
   and c.status <> 'ERASED'
  join facility f on f.id = x.facility_id
  join place l on l.id = x.place_id
  join room r on r.id = l.room_id
  join unit u on u.id = r.unit_id
  join building b on b.id = u.building_id
  where x.state in ('OCCUPIED', 'ABSENT', 'ENDED') and x.valid_from <= current_date and x.valid_to > current_date
    and (not exists (select 1 from person_identifier i where i.person_id = o.id and i.kind = 'AZR_NR' and i.active_value is not null)
      or not exists (select 1 from person_identifier i where i.person_id = c.id and i.kind = 'AZR_NR' and i.active_value is not null));

grant select on dwelling to sim_counselling;
