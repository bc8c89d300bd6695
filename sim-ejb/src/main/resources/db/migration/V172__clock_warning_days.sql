-- V172__clock_warning_days.sql · The days before the end on which a clock warns («Schwellen») stand with their rules: they are
-- never asked for by themselves, and every page that shows a clock reads the rules.
alter table clock_policy add column warning_days varchar(120) character set ascii collate ascii_bin not null default '';

update clock_policy p
  set p.warning_days = coalesce(
    (select group_concat(w.days order by w.days desc separator ' ') from clock_policy_warning w where w.policy_id = p.id), '');

alter table clock_policy
  alter column warning_days drop default,
  add constraint ck_clock_policy_warning_days check (warning_days regexp '^([0-9]+( [0-9]+)*)?$');

revoke select, insert on clock_policy_warning from sim_counselling;
drop table clock_policy_warning;
