-- V120__matrix_run.sql · Results of the matrix test («Matrixläufe»). The build writes the statement, IT loads it as owner of
-- the schema; the application only reads.
create table matrix_run (
  id           bigint      not null auto_increment,
  at           datetime    not null,
  version      varchar(40) not null,
  commit_id    varchar(40) not null,
  cells        int         not null,
  allowed      int         not null,
  refused      int         not null,
  not_found    int         not null,
  not_executed int         not null,
  leaks        int         not null,
  withheld     int         not null,
  primary key (id),
  constraint uk_matrix_run unique (at, commit_id),
  constraint ck_matrix_run_sum check (cells = allowed + refused + not_found + not_executed)
);

grant select on matrix_run to sim_counselling;
grant select on matrix_run to sim_data_protection;
grant select on matrix_run to sim_statistics;
