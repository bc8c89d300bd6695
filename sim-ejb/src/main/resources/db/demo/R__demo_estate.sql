-- R__demo_estate.sql · Invented shelters («erfundene Unterkünfte») of the demo town: 16 facilities with 600 beds. Runs only with
-- sim.demo=true, and repeats without harm.

create or replace temporary table demo_facility (
  name varchar(80), search_key varchar(80) character set ascii collate ascii_bin, kind varchar(20), carrier varchar(10),
  accessibility varchar(12), floors int, rooms int, beds int
) default charset utf8mb4;

insert into demo_facility values
  ('Kaiserstraße 12', 'kaiserstr-12', 'GEMEINSCHAFTS_UK', 'FLUEAG', 'NONE', 3, 6, 3),
  ('Düsselberger Straße 40', 'dusselbergerstr-40', 'GEMEINSCHAFTS_UK', 'FLUEAG', 'STEP_FREE', 3, 7, 3),
  ('Deller Straße 90', 'dellerstr-90', 'GEMEINSCHAFTS_UK', 'FLUEAG', 'NONE', 2, 8, 3),
  ('Ellernweg 9b', 'ellernweg-9b', 'GEMEINSCHAFTS_UK', 'OBG', 'WHEELCHAIR', 2, 5, 2),
  ('Am Musterfeld 1', 'ammusterfeld-1', 'NOTUNTERKUNFT', 'FLUEAG', 'STEP_FREE', 1, 5, 10),
  ('Hochdahler Straße 200', 'hochdahlerstr-200', 'GEMEINSCHAFTS_UK', 'FLUEAG', 'NONE', 3, 6, 3),
  ('Bahnhofstraße 4', 'bahnhofstr-4', 'DEZENTRALE_UK', 'OBG', 'NONE', 3, 4, 2),
  ('Birkenweg 17', 'birkenweg-17', 'ANGEMIETET', 'FLUEAG', 'NONE', 2, 4, 2),
  ('Talstraße 33', 'talstr-33', 'DEZENTRALE_UK', 'FLUEAG', 'NONE', 2, 6, 3),
  ('Gartenweg 5', 'gartenweg-5', 'ANGEMIETET', 'OBG', 'STEP_FREE', 2, 3, 2),
  ('Hotel Muster', 'hotelmuster', 'HOTEL', 'FLUEAG', 'STEP_FREE', 3, 8, 2),
  ('Nordstraße 21', 'nordstr-21', 'DEZENTRALE_UK', 'FLUEAG', 'NONE', 3, 5, 3),
  ('Südring 14', 'sudring-14', 'DEZENTRALE_UK', 'OBG', 'NONE', 2, 5, 3),
  ('Wiesenstraße 2', 'wiesenstr-2', 'ANGEMIETET', 'FLUEAG', 'NONE', 2, 4, 2),
  ('Schulweg 11', 'schulweg-11', 'GEMEINSCHAFTS_UK', 'FLUEAG', 'STEP_FREE', 2, 6, 3),
  ('Industriestraße 60', 'industriestr-60', 'NOTUNTERKUNFT', 'OBG', 'NONE', 2, 8, 3);

-- what is there already, entered by hand or by an earlier run, stays as it is
delete from demo_facility where search_key in (select f.search_key from facility f);

insert into facility (id, version, name, search_key, kind, carrier, postcode, town, accessibility, remark, valid_from, valid_to)
select next value for sim_id, 1, d.name, d.search_key, d.kind, d.carrier, '42781', 'Haan', d.accessibility,
       'Erfunden, nur zur Vorführung.', '2022-01-01', '9999-12-31'
  from demo_facility d;

insert into building (id, version, facility_id, name)
select next value for sim_id, 1, f.id, '' from facility f join demo_facility d on d.search_key = f.search_key;

insert into unit (id, version, building_id, name)
select next value for sim_id, 1, b.id, '' from building b join facility f on f.id = b.facility_id
  join demo_facility d on d.search_key = f.search_key;

create or replace temporary table demo_number as
with recursive n (n) as (select 1 union all select n + 1 from n where n < 10) select n from n;

create or replace temporary table demo_floor as select n from demo_number;

insert into room (id, version, facility_id, unit_id, name, floor, area, max_persons, sex_rule, family_only, sheltered, step_free, search_key)
select next value for sim_id, 1, f.id, u.id, concat(s.n, char(96 + r.n using ascii)), s.n - 1, d.beds * 7.5, null,
       case when d.name = 'Ellernweg 9b' and s.n = 2 then 'WOMEN' else 'ANYBODY' end, false,
       d.name = 'Ellernweg 9b' and s.n = 2, s.n = 1 and d.accessibility <> 'NONE',
       concat(d.search_key, '-', s.n, char(96 + r.n using ascii))
  from demo_facility d join facility f on f.search_key = d.search_key join building b on b.facility_id = f.id
  join unit u on u.building_id = b.id join demo_floor s on s.n <= d.floors join demo_number r on r.n <= d.rooms;

insert into place (id, version, room_id, place_no)
select next value for sim_id, 1, r.id, n.n
  from demo_facility d join facility f on f.search_key = d.search_key join room r on r.facility_id = f.id
  join demo_number n on n.n <= d.beds;

insert into house_rule (id, version, facility_id, kind, amount, source, valid_from, valid_to)
select next value for sim_id, 1, f.id, 'LICENSED_PERSONS', d.floors * d.rooms * d.beds, 'Erfundene Baugenehmigung', '2022-01-01', '9999-12-31'
  from demo_facility d join facility f on f.search_key = d.search_key;

insert into house_rule (id, version, facility_id, kind, amount, source, valid_from, valid_to)
select next value for sim_id, 1, f.id, 'FIRE_PERSONS', d.floors * d.rooms * d.beds + 4, 'Erfundenes Brandschutzkonzept', '2022-01-01', '9999-12-31'
  from demo_facility d join facility f on f.search_key = d.search_key;

drop temporary table demo_facility;
drop temporary table demo_number;
drop temporary table demo_floor;
