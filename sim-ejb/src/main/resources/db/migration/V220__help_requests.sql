-- V220__help_requests.sql · What counselling asks of volunteers («Anfrage an das Ehrenamt»): the facts of the need, which both sides read; the case
-- that it is for, which counselling alone knows; and a client's first name, which lies with the coordination for as long as a consent says so.

-- What somebody offers: a woman's or a man's company where a client asks for that, if she wants to say so; and how many engagements at once.
alter table volunteer
  add column gender varchar(5) character set ascii collate ascii_bin null after area,
  add column most_engagements int not null default 2 after gender,
  drop constraint ck_volunteer_erased,
  add constraint ck_volunteer_gender check (gender in ('WOMAN', 'MAN')),
  add constraint ck_volunteer_most check (most_engagements between 0 and 9),
  add constraint ck_volunteer_erased check ((state = 'ERASED') = (family_name is null) and (family_name is null) = (given_name is null)
    and (state <> 'ERASED' or (phone is null and mail is null and area is null and gender is null and week_times = 0 and skills = ''
      and interests = '' and secrecy_on is null and measles_seen_on is null and insurance is null and minors = false
      and minors_since is null)));

-- No free word has a place here, and nothing says whose need it is: choices, days and a grid of a week.
create table help_request (
  id             bigint       not null,
  version        int          not null,
  request_token  char(36)     character set ascii collate ascii_bin not null,
  state          varchar(9)   character set ascii collate ascii_bin not null,
  state_since    date         not null,
  asked_on       date         not null,
  asked_by       varchar(120) not null,
  kind           varchar(13)  character set ascii collate ascii_bin not null,
  language_code  varchar(3)   character set ascii collate ascii_bin null,
  gender_wish    varchar(5)   character set ascii collate ascii_bin null,
  week_times     int          not null,
  area_id        bigint       null,
  place          varchar(13)  character set ascii collate ascii_bin not null,
  minors         boolean      not null,
  skills         varchar(200) character set ascii collate ascii_bin not null,
  wanted_from    date         not null,
  wanted_until   date         null,
  round          int          not null,
  helper_name    varchar(100) null,
  started_on     date         null,
  ended_on       date         null,
  end_reason     varchar(13)  character set ascii collate ascii_bin null,
  goal           varchar(11)  character set ascii collate ascii_bin null,
  client_content varchar(7)   character set ascii collate ascii_bin null,
  changed_by     varchar(120) not null,
  primary key (id),
  constraint uk_help_request_token unique (request_token),
  constraint fk_help_request_language foreign key (language_code) references language (code),
  constraint fk_help_request_area foreign key (area_id) references town_place (id),
  constraint ck_help_request_state check (state in ('OPEN', 'PROPOSED', 'AGREED', 'RUNNING', 'STOPPED', 'ENDED', 'WITHDRAWN', 'UNMET')),
  constraint ck_help_request_gender check (gender_wish in ('WOMAN', 'MAN')),
  constraint ck_help_request_times check (week_times between 0 and 268435455),
  constraint ck_help_request_wanted check (wanted_until is null or wanted_from <= wanted_until),
  -- who helps is known by a first name while that is needed, and not before or afterwards
  constraint ck_help_request_helper check ((helper_name is not null) = (state in ('PROPOSED', 'AGREED', 'RUNNING'))),
  constraint ck_help_request_started check (state not in ('RUNNING', 'STOPPED', 'ENDED') or started_on is not null),
  constraint ck_help_request_ended check ((ended_on is not null) = (state in ('STOPPED', 'ENDED'))),
  key ix_help_request_state (state, asked_on, id)
) default character set utf8mb4;

-- For whom it is asked: counselling alone knows.
create table help_request_case (
  id         bigint not null,
  version    int    not null,
  request_id bigint not null,
  case_id    bigint not null,
  consent_id bigint null,
  primary key (id),
  constraint uk_help_request_case unique (request_id),
  constraint fk_help_request_case_request foreign key (request_id) references help_request (id),
  constraint fk_help_request_case_case foreign key (case_id) references sim_case (id),
  constraint fk_help_request_case_consent foreign key (consent_id) references consent (id),
  key ix_help_request_case_case (case_id),
  key ix_help_request_case_consent (consent_id)
) default character set utf8mb4;

-- A client's first name in the hands of the coordination, until the day on which the consent ends. Taken back, the row goes at once.
create table help_request_client (
  id           bigint       not null,
  version      int          not null,
  request_id   bigint       not null,
  given_name   varchar(100) not null,
  known_until  date         not null,
  primary key (id),
  constraint uk_help_request_client unique (request_id),
  constraint fk_help_request_client_request foreign key (request_id) references help_request (id),
  key ix_help_request_client_until (known_until)
) default character set utf8mb4;

-- What a client said to the person who was proposed.
create table help_answer (
  id         bigint       not null,
  version    int          not null,
  request_id bigint       not null,
  round      int          not null,
  agreed     boolean      not null,
  said_on    date         not null,
  primary key (id),
  constraint uk_help_answer unique (request_id, round),
  constraint fk_help_answer_request foreign key (request_id) references help_request (id)
) default character set utf8mb4;

-- The form names the new recipient: each version that there is gets the words, as a draft like the rest of it.
insert into consent_template_text (template_id, piece, wording)
  select t.id, 'TO_VOLUNTEERS', case t.language
    when 'eng' then 'Coordination of volunteers of the town'
    when 'fra' then 'Coordination des bénévoles de la ville'
    when 'tur' then 'Şehrin gönüllü koordinasyonu'
    when 'ukr' then 'Координація волонтерів міста'
    when 'kmr' then 'Koordînasyona dilxwazên bajêr'
    when 'ara' then 'تنسيق المتطوعين في المدينة'
    when 'prs' then 'هماهنگی داوطلبان شهر'
    when 'tir' then 'ምውህሃድ ወለንተኛታት ናይታ ከተማ'
    else 'Ehrenamtskoordination der Stadt' end
  from consent_template t;

grant select, insert, update on help_request to sim_counselling;
grant select, update on help_request to sim_volunteering;
grant select, insert, update on help_request_case to sim_counselling;
grant select, insert, delete on help_request_client to sim_counselling;
grant select, delete on help_request_client to sim_volunteering;
grant select, insert on help_answer to sim_counselling;
grant select on help_answer to sim_volunteering;
