-- V189__housing_forecast.sql · How many places the town will need («Vorausschau der Unterbringung»): what is expected a month, with
-- validity and source, and each forecast as it was made. Nothing in it is about a person.

create table arrival_expectation (
  id              bigint       not null,
  version         int          not null,
  arrivals_low    int          not null,
  arrivals_middle int          not null,
  arrivals_high   int          not null,
  leaving_low     int          not null,
  leaving_middle  int          not null,
  leaving_high    int          not null,
  men_alone       int          not null,
  women_alone     int          not null,
  two_people      int          not null,
  three_or_four   int          not null,
  five_or_more    int          not null,
  source          varchar(300) not null,
  noted_by        varchar(120) not null,
  valid_from      date         not null,
  valid_to        date         not null,
  primary key (id),
  constraint uk_arrival_expectation unique (valid_from),
  constraint ck_arrival_expectation_arrivals check (0 <= arrivals_low and arrivals_low <= arrivals_middle and arrivals_middle <= arrivals_high),
  constraint ck_arrival_expectation_leaving check (0 <= leaving_low and leaving_low <= leaving_middle and leaving_middle <= leaving_high),
  constraint ck_arrival_expectation_mix check (least(men_alone, women_alone, two_people, three_or_four, five_or_more) >= 0
    and men_alone + women_alone + two_people + three_or_four + five_or_more = 100),
  constraint ck_arrival_expectation_period check (valid_from < valid_to)
) default character set utf8mb4;

insert into arrival_expectation (id, version, arrivals_low, arrivals_middle, arrivals_high, leaving_low, leaving_middle, leaving_high,
  men_alone, women_alone, two_people, three_or_four, five_or_more, source, noted_by, valid_from, valid_to) values
  (1, 0, 8, 12, 17, 4, 8, 12, 40, 10, 12, 23, 15,
   'Vorschlag des Hauses, von 50-2 zu bestätigen: 2024 kamen 142 statt der erwarteten 200 Personen; Auszüge und Haushalte sind geschätzt',
   'Auslieferung', '2022-01-01', '9999-12-31');

create table housing_forecast (
  id             bigint       not null,
  version        int          not null,
  first_day      date         not null,
  expectation_id bigint       not null,
  beds           int          not null,
  closed_beds    int          not null,
  occupied       int          not null,
  planned_ends   int          not null,
  announced      int          not null,
  made_by        varchar(120) not null,
  made_at        datetime(6)  not null,
  request_token  char(36)     character set ascii collate ascii_bin not null,
  primary key (id),
  constraint uk_housing_forecast_token unique (request_token),
  constraint fk_housing_forecast_expectation foreign key (expectation_id) references arrival_expectation (id),
  key ix_housing_forecast_made (made_at, id)
) default character set utf8mb4;

create table forecast_week (
  id          bigint     not null,
  version     int        not null,
  forecast_id bigint     not null,
  night       date       not null,
  course      varchar(6) character set ascii collate ascii_bin not null,
  open_beds   int        not null,
  occupied    int        not null,
  displaced   int        not null,
  announced   int        not null,
  expected    int        not null,
  leaving     int        not null,
  missing     int        not null,
  primary key (id),
  constraint uk_forecast_week unique (forecast_id, night, course),
  constraint fk_forecast_week_forecast foreign key (forecast_id) references housing_forecast (id),
  constraint ck_forecast_week_course check (course in ('LOW', 'MIDDLE', 'HIGH')),
  constraint ck_forecast_week_figures check (least(open_beds, occupied, displaced, announced, expected, leaving, missing) >= 0
    and leaving <= occupied and displaced <= occupied and missing <= displaced + announced + expected)
) default character set utf8mb4;

create table forecast_need (
  id      bigint      not null,
  version int         not null,
  week_id bigint      not null,
  shape   varchar(13) character set ascii collate ascii_bin not null,
  persons int         not null,
  places  int         not null,
  missing int         not null,
  primary key (id),
  constraint uk_forecast_need unique (week_id, shape),
  constraint fk_forecast_need_week foreign key (week_id) references forecast_week (id),
  constraint ck_forecast_need_shape check (shape in ('MAN_ALONE', 'WOMAN_ALONE', 'ALONE', 'TWO', 'THREE_OR_FOUR', 'FIVE_OR_MORE')),
  constraint ck_forecast_need_figures check (0 <= missing and missing <= persons and 0 <= places)
) default character set utf8mb4;

grant select, insert, update on arrival_expectation to sim_office;
grant select, insert on housing_forecast to sim_office;
grant select, insert on forecast_week to sim_office;
grant select, insert on forecast_need to sim_office;
