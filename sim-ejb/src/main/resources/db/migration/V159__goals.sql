-- V159__goals.sql · What a client wants to reach («Ziele»), and how far it is reached on a day («Einschätzungen»). The wording, and the
-- reason for giving up, lie under seal.

create table goal (
  id        bigint       not null,
  version   int          not null,
  case_id   bigint       not null,
  topic_id  bigint       not null,
  baseline  int          not null,
  target    int          not null,
  review_on date         not null,
  state     varchar(15)  character set ascii collate ascii_bin not null,
  set_on    date         not null,
  ended_on  date         null,
  author    varchar(120) not null,
  key_no    int          not null,
  sealed    mediumblob   not null,
  primary key (id),
  constraint fk_goal_case foreign key (case_id) references sim_case (id),
  constraint fk_goal_topic foreign key (topic_id) references topic (id),
  constraint ck_goal_scale check (baseline between 0 and 4 and target between 0 and 4 and target > baseline),
  constraint ck_goal_state check (state in ('OPEN', 'IN_PROGRESS', 'ACHIEVED', 'PARTLY', 'DROPPED')),
  constraint ck_goal_ended check ((state in ('ACHIEVED', 'PARTLY', 'DROPPED')) = (ended_on is not null)),
  key ix_goal_case (case_id, ended_on),
  key ix_goal_review (state, review_on),
  key ix_goal_topic (topic_id, state),
  key ix_goal_key (key_no, id)
) default character set utf8mb4;

create table goal_rating (
  id       bigint       not null,
  version  int          not null,
  goal_id  bigint       not null,
  rated_on date         not null,
  reached  int          not null,
  rated_by varchar(120) not null,
  primary key (id),
  constraint uk_goal_rating unique (goal_id, rated_on),
  constraint fk_goal_rating_goal foreign key (goal_id) references goal (id),
  constraint ck_goal_rating_scale check (reached between 0 and 4)
) default character set utf8mb4;

grant select, insert, update on goal to sim_counselling;
grant select, insert, update on goal_rating to sim_counselling;
grant select (id, key_no, sealed), update (key_no, sealed) on goal to sim_system;
grant select (key_no) on goal to sim_operations;
