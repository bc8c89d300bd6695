-- V271__claim_status.sql · How far an application is («Rückmeldung zum Stand»), told to counselling only while the client agrees to it.

-- The consent forms name the new kind of detail in all their versions, as a draft like the rest of them; nobody had signed for it.
insert into consent_template_text (template_id, piece, wording)
  select t.id, 'DATA_STATUS_BACK', case t.language
    when 'eng' then 'How far my applications are: this office may tell the counsellors whether they are being reviewed, decided or closed, and nothing else'
    when 'fra' then 'L’avancement de mes demandes : ce service peut dire aux conseillers si elles sont à l’examen, décidées ou closes, et rien d’autre'
    when 'tur' then 'Başvurularımın durumu: bu daire danışmanlara yalnızca incelenip incelenmediğini, karara bağlanıp bağlanmadığını veya kapanıp kapanmadığını bildirebilir'
    when 'ukr' then 'Стан моїх заяв: ця установа може повідомити консультантам лише, чи їх розглядають, вирішено чи закрито'
    when 'kmr' then 'Rewşa serlêdanên min: ev dayîre dikare ji şêwirmendan re tenê bibêje ka têne lêkolîn, biryar hatiye dayîn an qediyane'
    when 'ara' then 'مرحلة طلباتي: يجوز لهذه الجهة أن تخبر المستشارين فقط هل هي قيد الدراسة أو بُتّ فيها أو أُغلقت'
    when 'prs' then 'وضعیت درخواست‌های من: این اداره می‌تواند به مشاوران تنها بگوید که در حال بررسی است، تصمیم گرفته شده یا بسته شده است'
    when 'tir' then 'ኩነታት ምልክታታተይ፡ እዚ ቤት ጽሕፈት ንኣማኸርቲ ይምርመር ኣሎ፡ ተወሲኑ ወይ ተዓጽዩ ጥራይ ክነግሮም ይኽእል'
    else 'Stand meiner Anträge: dieses Amt darf der Beratung sagen, ob sie geprüft werden, entschieden oder abgeschlossen sind, und sonst nichts' end
  from consent_template t;

-- The only thing of section 50-2's applications that counselling reads: where one stands and since when, of claims that it handed in itself, and as
-- long as the client's consent holds. A consent that is taken back empties the row with the same commit. Neither how it was decided nor by whom.
create view claim_status as
  select c.id as claim_id, a.state, a.state_since
  from claim c
  join benefit_application a on a.id = c.paper_id
  where exists (
    select 1
    from consent k
    join consent_category g on g.consent_id = k.id and g.category = 'STATUS_BACK'
    join person kp on kp.id = k.person_id
    join person cp on cp.id = c.person_id
    where k.case_id = c.case_id and k.recipient_kind = 'OFFICE_50_2' and k.revoked_at is null
      and coalesce(kp.merged_into_id, kp.id) = coalesce(cp.merged_into_id, cp.id)
      and k.valid_from <= current_date and k.valid_to > current_date);

grant select on claim_status to sim_counselling;
