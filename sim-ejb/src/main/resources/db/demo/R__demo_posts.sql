-- R__demo_posts.sql · Invented posts («erfundene Stellen») of the demo town, for the accounts of config/directory. Runs only
-- with sim.demo=true, and repeats without harm.

create or replace temporary table demo_post (
  post_no varchar(20), title varchar(120), profession varchar(20), team varchar(20), full_time_share decimal(5,4),
  description varchar(4000), advertised_until date, account varchar(120)
) default charset utf8mb4;

insert into demo_post values
  ('DEMO-50-01', 'Teamleitung SIM (erfunden)', 'SOCIAL_WORK', 'SIM', 1, 'Leitet das Team SIM und die Ehrenamtskoordination.', null, 'teamleitung'),
  ('DEMO-50-02', 'Sozialarbeit SIM (erfunden)', 'SOCIAL_WORK', 'SIM', 1, 'Berät Menschen in den Unterkünften.', null, 'beratung1'),
  ('DEMO-50-03', 'Sozialarbeit SIM (erfunden)', 'SOCIAL_WORK', 'SIM', 0.5, 'Berät Menschen in den Unterkünften.', null, 'beratung2'),
  ('DEMO-50-04', 'Sozialarbeit SIM, Wohnungslosigkeit (erfunden)', 'SOCIAL_WORK', 'SIM', 0.25, 'Berät wohnungslose Menschen.', null, 'beratung2'),
  ('DEMO-50-05', 'Sozialarbeit SIM (erfunden)', 'SOCIAL_WORK', 'SIM', 0.7692, 'Berät Menschen in den Unterkünften. 30 von 39 Wochenstunden.', '2027-01-31', null),
  ('DEMO-50-06', 'Ehrenamtskoordination (erfunden)', 'SOCIAL_WORK', 'VOLUNTEERING', 0.5, 'Gewinnt und begleitet Ehrenamtliche.', null, 'ehrenamt'),
  ('DEMO-502-01', 'Leistungssachbearbeitung (erfunden)', 'ADMINISTRATION', 'OFFICE', 1, 'Entscheidet über Leistungen nach dem AsylbLG.', null, 'leistung1'),
  ('DEMO-502-02', 'Leistungssachbearbeitung (erfunden)', 'ADMINISTRATION', 'OFFICE', 1, 'Entscheidet über Leistungen nach dem AsylbLG.', null, 'leistung2'),
  ('DEMO-502-03', 'Unterbringung (erfunden)', 'ADMINISTRATION', 'OFFICE', 1, 'Weist Plätze in den Unterkünften zu.', null, 'unterkunft1'),
  ('DEMO-502-04', 'Unterbringung (erfunden)', 'ADMINISTRATION', 'OFFICE', 0.5, 'Weist Plätze in den Unterkünften zu.', null, 'unterkunft2');

insert into post (id, version, post_no, title, profession, team, full_time_share, description, advertised_until)
select next value for sim_id, 1, d.post_no, d.title, d.profession, d.team, d.full_time_share, d.description, d.advertised_until
  from demo_post d
 where not exists (select 1 from post p where p.post_no = d.post_no);

insert into post_holding (id, version, post_id, account, valid_from, valid_to)
select next value for sim_id, 1, p.id, d.account, '2022-01-01', '9999-12-31'
  from demo_post d join post p on p.post_no = d.post_no
 where d.account is not null and not exists (select 1 from post_holding h where h.post_id = p.id);

drop temporary table demo_post;
