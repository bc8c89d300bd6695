-- V166__case_topic.sql · What the talks of a case were about («Themen des Falls»), each topic with those that it stands under, so that
-- a list of cases is narrowed to a topic by an index. Counselling keeps it in step with its talks. docs/adr/0020.
create table case_topic (
  case_id bigint      not null,
  code    varchar(60) character set ascii collate ascii_bin not null,
  last_on date        not null,
  primary key (case_id, code),
  constraint fk_case_topic_case foreign key (case_id) references sim_case (id),
  key ix_case_topic_code (code, case_id)
) default character set utf8mb4;

insert into case_topic (case_id, code, last_on)
with recursive above (code, topic_id) as (
  select code, id from topic
  union
  select p.parent_code, a.topic_id from above a join topic p on p.code = a.code where p.parent_code is not null)
select cc.case_id, a.code, date(max(cc.held_at))
from contact_case cc join contact_topic ct on ct.contact_id = cc.contact_id join above a on a.topic_id = ct.topic_id
group by cc.case_id, a.code;

alter table saved_filter add column topic varchar(60) character set ascii collate ascii_bin null;

grant select, insert, delete on case_topic to sim_counselling;
