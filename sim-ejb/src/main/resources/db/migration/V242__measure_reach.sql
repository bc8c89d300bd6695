-- V242__measure_reach.sql · How many people measures reach and what they cost the town («Reichweite und Kosten der Maßnahmen»), for the committee:
-- figures by year and half-year. No case, no person, no number of one is in these views.

-- Years and half-years («Berichtszeiträume») that can be reported on; a year has no half.
create table report_period (
  year      int  not null,
  half      int  not null,
  first_day date not null,
  last_day  date not null,
  primary key (year, half),
  constraint ck_report_period_half check (half between 0 and 2)
) default character set utf8mb4;

insert into report_period (year, half, first_day, last_day)
with recursive years (year) as (select 2022 union all select year + 1 from years where year < 2060)
select year, 0, makedate(year, 1), cast(concat(year, '-12-31') as date) from years
union all select year, 1, makedate(year, 1), cast(concat(year, '-06-30') as date) from years
union all select year, 2, cast(concat(year, '-07-01') as date), cast(concat(year, '-12-31') as date) from years;

-- Until today, as the town counts days: its midnight comes up to two hours before that of a database which keeps universal time.
create view measure_reach as
  select m.id, r.year, r.half, m.title, m.kind, m.task_kind, m.funding_source, m.funding_amount, m.own_share,
         (select count(distinct coalesce(n.merged_into_id, n.id))
            from measure_participation p join sim_case c on c.id = p.case_id join person n on n.id = c.person_id
           where p.measure_id = m.id and p.joined_on <= least(r.last_day, date(utc_timestamp() + interval 2 hour))
             and (p.ended_on is null or p.ended_on >= r.first_day)) as people,
         (select count(*) from measure_session s
           where s.measure_id = m.id and s.cancelled is null and s.held_on between r.first_day and least(r.last_day, date(utc_timestamp() + interval 2 hour))) as sessions,
         (select count(*) from measure_session s
           where s.measure_id = m.id and s.cancelled is not null and s.held_on between r.first_day and r.last_day) as cancelled,
         (select coalesce(sum(time_to_sec(timediff(s.ends_at, s.starts_at)) div 60), 0) from measure_session s
           where s.measure_id = m.id and s.cancelled is null and s.held_on between r.first_day and least(r.last_day, date(utc_timestamp() + interval 2 hour))) as minutes,
         (select k.planned from measure_cost k where k.measure_id = m.id and k.year = r.year and r.half = 0) as planned,
         (select k.actual from measure_cost k where k.measure_id = m.id and k.year = r.year and r.half = 0) as actual
    from measure m join report_period r on m.first_day <= r.last_day and m.last_day >= r.first_day;

grant select on measure_reach to sim_counselling;
grant select on measure_reach to sim_statistics;
