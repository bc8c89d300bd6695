-- V198__forecast_rates.sql · A forecast reckons with what the town itself has seen («eigene Erfahrung»): who left, was born and came in the last months.
-- Only where that is too little it takes what is laid down, and each forecast keeps which of the two it took, and on how many people it rests.

alter table arrival_expectation
  add column births_low      int not null default 0,
  add column births_middle   int not null default 1,
  add column births_high     int not null default 2,
  add column history_months  int not null default 12,
  add column history_least   int not null default 20,
  add constraint ck_arrival_expectation_births check (0 <= births_low and births_low <= births_middle and births_middle <= births_high),
  add constraint ck_arrival_expectation_history check (history_months between 1 and 60 and history_least between 1 and 1000);

create table forecast_rate (
  id            bigint     not null,
  version       int        not null,
  forecast_id   bigint     not null,
  kind          varchar(6) character set ascii collate ascii_bin not null,
  measured      boolean    not null,
  counted       int        not null,
  months        int        not null,
  low           int        not null,
  middle        int        not null,
  high          int        not null,
  man_alone     int        not null,
  woman_alone   int        not null,
  alone         int        not null,
  two_people    int        not null,
  three_or_four int        not null,
  five_or_more  int        not null,
  primary key (id),
  constraint uk_forecast_rate unique (forecast_id, kind),
  constraint fk_forecast_rate_forecast foreign key (forecast_id) references housing_forecast (id),
  constraint ck_forecast_rate_kind check (kind in ('EXITS', 'BIRTHS', 'MIX')),
  constraint ck_forecast_rate_figures check (0 <= low and low <= middle and middle <= high and 0 <= counted)
) default character set utf8mb4;

grant select, insert on forecast_rate to sim_office;
