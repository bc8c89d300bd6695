-- R__demo_partners.sql · Invented partners with their offers («erfundene Partner»), measures and events of the demo town. Nobody of whom they
-- speak exists. Runs only with sim.demo=true, and repeats without harm: what is there stays as it is.

create or replace temporary table demo_partner (
  name varchar(120), kind varchar(24) character set ascii collate ascii_bin, street varchar(120), town_place varchar(80),
  topic varchar(20) character set ascii collate ascii_bin, title varchar(160), language varchar(3) character set ascii collate ascii_bin,
  day_of_week varchar(9) character set ascii collate ascii_bin, opens time, closes time, last_day date
) default charset utf8mb4;

insert into demo_partner values
  ('Musterverband der Wohlfahrt (erfunden)', 'WELFARE', 'Musterstraße 3', 'Haan, Stadtmitte', 'MIGRATION_ADVICE', 'Beratung für Erwachsene mit Einwanderungsgeschichte', 'ara', 'TUESDAY', '09:00', '12:00', date_add(current_date, interval 60 day)),
  ('Musterschuldnerberatung (erfunden)', 'WELFARE', 'Musterstraße 8', 'Haan, Stadtmitte', 'DEBT', 'Schuldner- und Insolvenzberatung', 'deu', 'WEDNESDAY', '14:00', '17:00', null),
  ('Sprachschule Muster (erfunden)', 'COURSE_PROVIDER', 'Lindenweg 20', 'Hilden', 'LANGUAGE_COURSE', 'Integrationskurs mit Kinderbetreuung', 'deu', 'MONDAY', '08:30', '12:30', date_add(current_date, interval 400 day)),
  ('Grundschule am Musterfeld (erfunden)', 'SCHOOL', 'Am Musterfeld 10', 'Haan, Stadtmitte', 'SCHOOL_KITA', 'Anmeldung von Seiteneinsteigern', 'deu', 'THURSDAY', '08:00', '12:00', null),
  ('Kita Muster (erfunden)', 'KITA', 'Gartenweg 31', 'Haan-Gruiten', 'SCHOOL_KITA', 'Brückengruppe für Kinder ohne Platz', 'ukr', 'FRIDAY', '09:00', '11:00', null),
  ('Musterturnverein (erfunden)', 'CLUB', 'Sportplatz 1', 'Haan, Stadtmitte', 'LEISURE', 'Offene Sportstunde', 'deu', 'SATURDAY', '10:00', '12:00', null),
  ('Praxis Dr. Muster (erfunden)', 'DOCTOR', 'Bahnhofstraße 40', 'Mettmann', 'HEALTH', 'Sprechstunde mit Dolmetscherin', 'fas', 'MONDAY', '15:00', '18:00', null),
  ('Jobcenter, Geschäftsstelle Muster (erfunden)', 'JOB_CENTRE', 'Nordstraße 70', 'Hilden', 'WORK_TRAINING', 'Beratung zur Aufnahme von Arbeit', 'deu', 'TUESDAY', '08:00', '12:00', null),
  ('Musterwohnen eG (erfunden)', 'LANDLORD', 'Talstraße 60', 'Erkrath', 'HOUSING', 'Wohnungen mit Wohnberechtigungsschein', 'deu', 'THURSDAY', '14:00', '16:00', date_add(current_date, interval 20 day)),
  ('Psychosoziales Zentrum Muster (erfunden)', 'WELFARE', 'Schulweg 40', 'Düsseldorf', 'PSYCHOSOCIAL', 'Gespräche nach Flucht und Gewalt', 'tir', 'WEDNESDAY', '09:00', '13:00', null);

delete from demo_partner where name in (select p.name from partner p);

insert into partner (id, version, request_token, name, kind, street, town, place_id, hint, changed_by)
select next value for sim_id, 1, uuid(), d.name, d.kind, d.street, d.town_place, t.id, 'Erfunden, nur zur Vorführung.', 'system'
  from demo_partner d join town_place t on t.name = d.town_place;

insert into partner_offer (id, version, request_token, partner_id, topic, title, changed_by)
select next value for sim_id, 1, uuid(), p.id, d.topic, d.title, 'system' from demo_partner d join partner p on p.name = d.name;

insert into partner_offer_language (offer_id, language_code)
select o.id, l.code from demo_partner d join partner p on p.name = d.name join partner_offer o on o.partner_id = p.id
  join language l on l.code = d.language;

insert into partner_hours (id, version, partner_id, day_of_week, opens, closes)
select next value for sim_id, 1, p.id, d.day_of_week, d.opens, d.closes from demo_partner d join partner p on p.name = d.name;

insert into partner_agreement (id, version, request_token, partner_id, kind, reference, concluded_on, ends_on, noted_by)
select next value for sim_id, 1, uuid(), p.id, 'COOPERATION', 'erfunden', date_sub(current_date, interval 600 day), d.last_day, 'system'
  from demo_partner d join partner p on p.name = d.name where d.last_day is not null;

create or replace temporary table demo_measure (
  title varchar(160), kind varchar(8) character set ascii collate ascii_bin, audience varchar(14) character set ascii collate ascii_bin,
  partner varchar(120), place varchar(160), capacity int, day_no int, day_of_week varchar(9) character set ascii collate ascii_bin,
  task_kind varchar(9) character set ascii collate ascii_bin, funding varchar(200), amount decimal(12,2), own_share decimal(12,2)
) default charset utf8mb4;

-- day_no: Monday is 0
insert into demo_measure values
  ('Ankommen in Haan (erfunden)', 'COURSE', 'NEW_ARRIVALS', 'Musterverband der Wohlfahrt (erfunden)', 'Bürgerhaus, Raum 2', 15, 1, 'TUESDAY', 'VOLUNTARY', 'Erfundenes Landesprogramm', 12000.00, 3000.00),
  ('Frauencafé (erfunden)', 'GROUP', 'WOMEN', 'Kita Muster (erfunden)', 'Kita Muster, Mehrzweckraum', 12, 3, 'THURSDAY', 'VOLUNTARY', null, 0.00, 1800.00),
  ('Lernhilfe für Schulkinder (erfunden)', 'PROJECT', 'CHILDREN', 'Grundschule am Musterfeld (erfunden)', 'Grundschule, Raum 11', 20, 2, 'WEDNESDAY', 'VOLUNTARY', 'Erfundene Stiftung', 6000.00, 1500.00);

delete from demo_measure where title in (select m.title from measure m);

create or replace temporary table demo_week as
with recursive n (n) as (select 0 union all select n + 1 from n where n < 25) select n from n;

insert into measure (id, version, title, kind, audience, partner_id, place, capacity, first_day, last_day, day_of_week, starts_at, ends_at, task_kind,
                     funding_source, funding_amount, own_share, changed_by)
select next value for sim_id, 1, d.title, d.kind, d.audience, p.id, d.place, d.capacity,
       date_add(date_sub(current_date, interval weekday(current_date) + 28 day), interval d.day_no day),
       date_add(date_sub(current_date, interval weekday(current_date) + 28 day), interval d.day_no + 175 day),
       d.day_of_week, '14:00', '16:00', d.task_kind, d.funding, d.amount, d.own_share, 'system'
  from demo_measure d join partner p on p.name = d.partner;

insert into measure_seat (measure_id, seat_no)
select m.id, w.n from demo_measure d join measure m on m.title = d.title join demo_week w on w.n between 1 and d.capacity;

insert into measure_session (id, version, measure_id, held_on, starts_at, ends_at, planned, changed_by)
select next value for sim_id, 1, m.id, date_add(m.first_day, interval w.n * 7 day), m.starts_at, m.ends_at, true, 'system'
  from demo_measure d join measure m on m.title = d.title join demo_week w on date_add(m.first_day, interval w.n * 7 day) <= m.last_day;

insert into measure_cost (id, version, measure_id, year, planned, noted_by)
select next value for sim_id, 1, m.id, year(current_date), m.own_share, 'system' from demo_measure d join measure m on m.title = d.title;

create or replace temporary table demo_event (title varchar(120), kind varchar(16) character set ascii collate ascii_bin, place varchar(160), in_days int, needed int)
default charset utf8mb4;

insert into demo_event values
  ('Sprachcafé (erfunden)', 'LANGUAGE_CAFE', 'Bürgerhaus, Foyer', 2, 3),
  ('Fahrradwerkstatt (erfunden)', 'GROUP_OFFER', 'Industriestraße 60, Hof', 4, 2),
  ('Fest der Nachbarschaft (erfunden)', 'EVENT', 'Am Musterfeld 1', 11, 8);

delete from demo_event where title in (select e.title from volunteer_event e);

insert into volunteer_event (id, version, series_token, series_no, kind, title, place, starts_at, ends_at, state, sequence, changed_by)
select next value for sim_id, 1, uuid(), 1, d.kind, d.title, d.place, timestamp(date_add(current_date, interval d.in_days day), '15:00'),
       timestamp(date_add(current_date, interval d.in_days day), '18:00'), 'PLANNED', 0, 'system'
  from demo_event d;

insert into event_slot (id, version, event_id, starts_at, ends_at, task, needed, minors)
select next value for sim_id, 1, e.id, e.starts_at, e.ends_at, 'Mitmachen und begleiten', d.needed, false
  from demo_event d join volunteer_event e on e.title = d.title;

drop temporary table demo_partner;
drop temporary table demo_measure;
drop temporary table demo_week;
drop temporary table demo_event;
