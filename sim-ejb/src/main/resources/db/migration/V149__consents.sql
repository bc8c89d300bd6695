-- V149__consents.sql · What clients allow to be passed on («Schweigepflichtentbindungen»), what was passed on
-- («Offenbarungen»), and the form that they sign in their language («Vorlagen»).

-- One row a version of the form in a language; a version never changes.
create table consent_template (
  id         bigint       not null,
  version    int          not null,
  language   varchar(3)   character set ascii collate ascii_bin not null,
  version_no int          not null,
  review     varchar(10)  character set ascii collate ascii_bin not null,
  entered_by varchar(120) not null,
  entered_at datetime(6)  not null,
  primary key (id),
  constraint uk_consent_template_version unique (language, version_no),
  constraint fk_consent_template_language foreign key (language) references language (code),
  constraint ck_consent_template_review check (review in ('DRAFT', 'CHECKED'))
) default character set utf8mb4;

create table consent_template_text (
  template_id bigint        not null,
  piece       varchar(30)   character set ascii collate ascii_bin not null,
  wording     varchar(2000) not null,
  primary key (template_id, piece),
  constraint fk_consent_template_text foreign key (template_id) references consent_template (id)
) default character set utf8mb4;

create table consent (
  id                 bigint       not null,
  version            int          not null,
  case_id            bigint       not null,
  person_id          bigint       not null,
  recipient_kind     varchar(20)  character set ascii collate ascii_bin not null,
  recipient_name     varchar(120) null,
  purpose            varchar(300) not null,
  valid_from         date         not null,
  valid_to           date         not null,
  form               varchar(10)  character set ascii collate ascii_bin not null,
  template_id        bigint       not null,
  german_template_id bigint       not null,
  interpreter        varchar(120) null,
  request_token      varchar(36)  character set ascii collate ascii_bin not null,
  recorded_by        varchar(120) not null,
  recorded_at        datetime(6)  not null,
  revoked_at         datetime(6)  null,
  revoked_by         varchar(120) null,
  revocation_way     varchar(15)  character set ascii collate ascii_bin null,
  primary key (id),
  constraint uk_consent_token unique (request_token),
  key ix_consent_case (case_id, recorded_at),
  key ix_consent_person (person_id),
  constraint fk_consent_case foreign key (case_id) references sim_case (id),
  constraint fk_consent_person foreign key (person_id) references person (id),
  constraint fk_consent_template foreign key (template_id) references consent_template (id),
  constraint fk_consent_german_template foreign key (german_template_id) references consent_template (id),
  constraint ck_consent_period check (valid_from < valid_to and valid_to < '9999-12-31'),
  constraint ck_consent_form check (form in ('PAPER', 'SCREEN')),
  constraint ck_consent_revocation check ((revoked_at is null) = (revoked_by is null)
    and (revoked_at is null) = (revocation_way is null))
) default character set utf8mb4;

create table consent_category (
  consent_id bigint      not null,
  category   varchar(20) character set ascii collate ascii_bin not null,
  primary key (consent_id, category),
  constraint fk_consent_category_consent foreign key (consent_id) references consent (id)
) default character set utf8mb4;

-- The picture of a signature that was given on the screen, sealed by the application.
create table consent_signature (
  id         bigint     not null,
  version    int        not null,
  consent_id bigint     not null,
  key_no     int        not null,
  sealed     mediumblob not null,
  primary key (id),
  constraint uk_consent_signature_consent unique (consent_id),
  key ix_consent_signature_key (key_no, id),
  constraint fk_consent_signature_consent foreign key (consent_id) references consent (id)
) default character set utf8mb4;

-- Provisions that allow passing on without consent; an entry that ends gets a valid_to, none is deleted.
create table disclosure_statute (
  id         bigint       not null,
  version    int          not null,
  citation   varchar(60)  not null,
  title      varchar(200) not null,
  source     varchar(200) not null,
  valid_from date         not null,
  valid_to   date         not null default '9999-12-31',
  primary key (id),
  constraint uk_disclosure_statute unique (citation, valid_from),
  constraint ck_disclosure_statute_period check (valid_from < valid_to)
) default character set utf8mb4;

insert into disclosure_statute (id, version, citation, title, source, valid_from) values
  (1, 0, '§ 4 Abs. 3 KKG', 'Das Wohl eines Kindes ist gefährdet; Mitteilung an das Jugendamt', 'KKG vom 22.12.2011; Auswahl durch den Datenschutz zu bestätigen', '2012-01-01'),
  (2, 0, '§ 34 StGB', 'Gegenwärtige Gefahr für Leben, Leib oder Freiheit, die nicht anders abgewendet werden kann', 'StGB; Auswahl durch den Datenschutz zu bestätigen', '1975-01-01'),
  (3, 0, '§ 138 StGB', 'Eine schwere Straftat ist geplant und kann noch verhindert werden', 'StGB; Auswahl durch den Datenschutz zu bestätigen', '1975-01-01'),
  (4, 0, '§§ 6 bis 9 IfSG', 'Meldung einer ansteckenden Krankheit an das Gesundheitsamt', 'IfSG vom 20.07.2000; Auswahl durch den Datenschutz zu bestätigen', '2001-01-01'),
  (5, 0, '§ 87 Abs. 2 AufenthG', 'Unterrichtung der Ausländerbehörde, soweit § 88 AufenthG sie nicht ausschließt', 'AufenthG; § 88 AufenthG schützt Geheimnisse nach § 203 StGB; durch den Datenschutz zu bestätigen', '2005-01-01');

create table disclosure (
  id             bigint       not null,
  version        int          not null,
  case_id        bigint       not null,
  person_id      bigint       not null,
  recipient_kind varchar(20)  character set ascii collate ascii_bin not null,
  recipient_name varchar(120) null,
  disclosed_on   date         not null,
  consent_id     bigint       null,
  statute_id     bigint       null,
  request_token  varchar(36)  character set ascii collate ascii_bin not null,
  recorded_by    varchar(120) not null,
  recorded_at    datetime(6)  not null,
  primary key (id),
  constraint uk_disclosure_token unique (request_token),
  key ix_disclosure_case (case_id, disclosed_on),
  key ix_disclosure_person (person_id),
  constraint fk_disclosure_case foreign key (case_id) references sim_case (id),
  constraint fk_disclosure_person foreign key (person_id) references person (id),
  constraint fk_disclosure_consent foreign key (consent_id) references consent (id),
  constraint fk_disclosure_statute foreign key (statute_id) references disclosure_statute (id),
  -- nothing leaves the house without a consent or a statute
  constraint ck_disclosure_basis check ((consent_id is null) <> (statute_id is null))
) default character set utf8mb4;

create table disclosure_category (
  disclosure_id bigint      not null,
  category      varchar(20) character set ascii collate ascii_bin not null,
  primary key (disclosure_id, category),
  constraint fk_disclosure_category_disclosure foreign key (disclosure_id) references disclosure (id)
) default character set utf8mb4;

-- The forms that the house ships. The translations are drafts: before use a sworn translator has to check them.
insert into consent_template (id, version, language, version_no, review, entered_by, entered_at) values
  (1, 0, 'deu', 1, 'DRAFT', 'sim', '2026-11-23'),
  (2, 0, 'eng', 1, 'DRAFT', 'sim', '2026-11-23'),
  (3, 0, 'fra', 1, 'DRAFT', 'sim', '2026-11-23'),
  (4, 0, 'tur', 1, 'DRAFT', 'sim', '2026-11-23'),
  (5, 0, 'ukr', 1, 'DRAFT', 'sim', '2026-11-23'),
  (6, 0, 'kmr', 1, 'DRAFT', 'sim', '2026-11-23'),
  (7, 0, 'ara', 1, 'DRAFT', 'sim', '2026-11-23'),
  (8, 0, 'prs', 1, 'DRAFT', 'sim', '2026-11-23'),
  (9, 0, 'tir', 1, 'DRAFT', 'sim', '2026-11-23');

insert into consent_template_text (template_id, piece, wording) values
  (1, 'TITLE', 'Entbindung von der Schweigepflicht'),
  (1, 'DECLARATION', 'Ich, {person}, geboren am {birthDate}, entbinde die Beraterinnen und Berater der Fachstelle Sozial- und Integrationsmanagement (SIM) der Stadt von ihrer Schweigepflicht gegenüber: {recipient}. Sie dürfen dorthin diese Angaben über mich weitergeben:'),
  (1, 'PURPOSE', 'Wozu: {purpose}'),
  (1, 'VALIDITY', 'Diese Erklärung gilt vom {from} bis zum {until}.'),
  (1, 'RIGHTS', 'Diese Erklärung ist freiwillig. Wenn ich nicht unterschreibe, habe ich dadurch keinen Nachteil in der Beratung.\n\nIch kann die Erklärung jederzeit zurücknehmen, mündlich oder schriftlich. Ab dann wird nichts mehr weitergegeben. Was vorher weitergegeben wurde, bleibt erlaubt.\n\nIch kann jederzeit erfahren, welche Angaben an wen gegangen sind.'),
  (1, 'INTERPRETER', 'Diese Erklärung hat mir {interpreter} übersetzt. Ich habe sie verstanden.'),
  (1, 'SIGNATURE', 'Ort, Datum, Unterschrift'),
  (1, 'DATA_IDENTITY', 'Name, Geburtsdatum, Anschrift, Telefon'),
  (1, 'DATA_FAMILY', 'Familie und Haushalt'),
  (1, 'DATA_HOUSING', 'Wohnen und Unterkunft'),
  (1, 'DATA_RESIDENCE', 'Asylverfahren und Aufenthalt'),
  (1, 'DATA_BENEFITS', 'Leistungen und Anträge'),
  (1, 'DATA_WORK_SCHOOL', 'Schule, Kita, Ausbildung und Arbeit'),
  (1, 'DATA_HEALTH', 'Gesundheit'),
  (1, 'DATA_COUNSELLING', 'Zeiten und Themen der Beratung, Ziele und Aufgaben'),
  (1, 'DATA_DOCUMENTS', 'Kopien von Dokumenten'),
  (1, 'DATA_NOTES', 'einzelne Notizen der Beratung'),
  (1, 'TO_OFFICE_50_2', 'Amt für Soziales, Abteilung 50-2 (Leistungen und Unterbringung)'),
  (1, 'TO_ASD', 'Allgemeiner Sozialer Dienst (ASD)'),
  (1, 'TO_JOB_CENTRE', 'Jobcenter'),
  (1, 'TO_IMMIGRATION_OFFICE', 'Ausländerbehörde'),
  (1, 'TO_SCHOOL', 'Schule oder Kita'),
  (1, 'TO_DOCTOR', 'Ärztin, Arzt oder Klinik'),
  (1, 'TO_LAWYER', 'Rechtsanwältin oder Rechtsanwalt'),
  (1, 'TO_LANDLORD', 'Vermieterin oder Vermieter'),
  (1, 'TO_OTHER', 'andere Stelle');

insert into consent_template_text (template_id, piece, wording) values
  (2, 'TITLE', 'Release from the duty of confidentiality'),
  (2, 'DECLARATION', 'I, {person}, born on {birthDate}, release the counsellors of the town’s Social and Integration Management (SIM) from their duty of confidentiality towards: {recipient}. They may pass on the following information about me:'),
  (2, 'PURPOSE', 'Purpose: {purpose}'),
  (2, 'VALIDITY', 'This declaration is valid from {from} until {until}.'),
  (2, 'RIGHTS', 'This declaration is voluntary. If I do not sign it, this has no disadvantage for me in the counselling.\n\nI can withdraw this declaration at any time, orally or in writing. From then on nothing more will be passed on. What was passed on before remains lawful.\n\nI can ask at any time which information went to whom.'),
  (2, 'INTERPRETER', '{interpreter} has translated this declaration for me. I have understood it.'),
  (2, 'SIGNATURE', 'Place, date, signature'),
  (2, 'DATA_IDENTITY', 'Name, date of birth, address, telephone'),
  (2, 'DATA_FAMILY', 'Family and household'),
  (2, 'DATA_HOUSING', 'Housing and accommodation'),
  (2, 'DATA_RESIDENCE', 'Asylum procedure and residence status'),
  (2, 'DATA_BENEFITS', 'Benefits and applications'),
  (2, 'DATA_WORK_SCHOOL', 'School, childcare, training and work'),
  (2, 'DATA_HEALTH', 'Health'),
  (2, 'DATA_COUNSELLING', 'Times and topics of the counselling, goals and tasks'),
  (2, 'DATA_DOCUMENTS', 'Copies of documents'),
  (2, 'DATA_NOTES', 'Individual notes of the counsellors'),
  (2, 'TO_OFFICE_50_2', 'Social Welfare Office, section 50-2 (benefits and accommodation)'),
  (2, 'TO_ASD', 'General Social Service (ASD)'),
  (2, 'TO_JOB_CENTRE', 'Job centre (Jobcenter)'),
  (2, 'TO_IMMIGRATION_OFFICE', 'Immigration office (Ausländerbehörde)'),
  (2, 'TO_SCHOOL', 'School or childcare centre'),
  (2, 'TO_DOCTOR', 'Doctor or hospital'),
  (2, 'TO_LAWYER', 'Lawyer'),
  (2, 'TO_LANDLORD', 'Landlord'),
  (2, 'TO_OTHER', 'Other body');

insert into consent_template_text (template_id, piece, wording) values
  (3, 'TITLE', 'Levée du secret professionnel'),
  (3, 'DECLARATION', 'Je soussigné(e), {person}, né(e) le {birthDate}, délie les conseillères et conseillers du service social et d’intégration de la ville (SIM) de leur secret professionnel envers : {recipient}. Ils peuvent y transmettre les informations suivantes me concernant :'),
  (3, 'PURPOSE', 'But : {purpose}'),
  (3, 'VALIDITY', 'La présente déclaration est valable du {from} au {until}.'),
  (3, 'RIGHTS', 'Cette déclaration est volontaire. Si je ne la signe pas, je n’en subis aucun désavantage dans le suivi.\n\nJe peux retirer cette déclaration à tout moment, oralement ou par écrit. À partir de ce moment, plus rien n’est transmis. Ce qui a été transmis auparavant reste licite.\n\nJe peux demander à tout moment quelles informations ont été transmises et à qui.'),
  (3, 'INTERPRETER', '{interpreter} m’a traduit cette déclaration. Je l’ai comprise.'),
  (3, 'SIGNATURE', 'Lieu, date, signature'),
  (3, 'DATA_IDENTITY', 'Nom, date de naissance, adresse, téléphone'),
  (3, 'DATA_FAMILY', 'Famille et ménage'),
  (3, 'DATA_HOUSING', 'Logement et hébergement'),
  (3, 'DATA_RESIDENCE', 'Procédure d’asile et séjour'),
  (3, 'DATA_BENEFITS', 'Prestations et demandes'),
  (3, 'DATA_WORK_SCHOOL', 'École, crèche, formation et travail'),
  (3, 'DATA_HEALTH', 'Santé'),
  (3, 'DATA_COUNSELLING', 'Dates et sujets des entretiens, objectifs et tâches'),
  (3, 'DATA_DOCUMENTS', 'Copies de documents'),
  (3, 'DATA_NOTES', 'Certaines notes des conseillers'),
  (3, 'TO_OFFICE_50_2', 'Service social, section 50-2 (prestations et hébergement)'),
  (3, 'TO_ASD', 'Service social général (ASD)'),
  (3, 'TO_JOB_CENTRE', 'Agence pour l’emploi (Jobcenter)'),
  (3, 'TO_IMMIGRATION_OFFICE', 'Office des étrangers (Ausländerbehörde)'),
  (3, 'TO_SCHOOL', 'École ou crèche'),
  (3, 'TO_DOCTOR', 'Médecin ou hôpital'),
  (3, 'TO_LAWYER', 'Avocate ou avocat'),
  (3, 'TO_LANDLORD', 'Propriétaire du logement'),
  (3, 'TO_OTHER', 'Autre service');

insert into consent_template_text (template_id, piece, wording) values
  (4, 'TITLE', 'Sır saklama yükümlülüğünden muafiyet beyanı'),
  (4, 'DECLARATION', 'Ben, {person}, doğum tarihi {birthDate}, şehrin Sosyal Hizmet ve Entegrasyon Birimi (SIM) danışmanlarını şu kuruma karşı sır saklama yükümlülüğünden muaf tutuyorum: {recipient}. Hakkımdaki şu bilgileri oraya verebilirler:'),
  (4, 'PURPOSE', 'Amaç: {purpose}'),
  (4, 'VALIDITY', 'Bu beyan {from} tarihinden {until} tarihine kadar geçerlidir.'),
  (4, 'RIGHTS', 'Bu beyan gönüllüdür. İmzalamazsam danışmanlık hizmetinde bundan bir zarar görmem.\n\nBu beyanı istediğim zaman sözlü veya yazılı olarak geri alabilirim. O andan itibaren hiçbir bilgi verilmez. Daha önce verilmiş bilgiler geçerli kalır.\n\nHangi bilgilerin kime verildiğini istediğim zaman öğrenebilirim.'),
  (4, 'INTERPRETER', 'Bu beyanı bana {interpreter} çevirdi. Beyanı anladım.'),
  (4, 'SIGNATURE', 'Yer, tarih, imza'),
  (4, 'DATA_IDENTITY', 'Ad, doğum tarihi, adres, telefon'),
  (4, 'DATA_FAMILY', 'Aile ve hane'),
  (4, 'DATA_HOUSING', 'Konut ve barınma'),
  (4, 'DATA_RESIDENCE', 'İltica işlemleri ve oturum'),
  (4, 'DATA_BENEFITS', 'Yardımlar ve başvurular'),
  (4, 'DATA_WORK_SCHOOL', 'Okul, kreş, meslek eğitimi ve iş'),
  (4, 'DATA_HEALTH', 'Sağlık'),
  (4, 'DATA_COUNSELLING', 'Danışma tarihleri ve konuları, hedefler ve görevler'),
  (4, 'DATA_DOCUMENTS', 'Belge kopyaları'),
  (4, 'DATA_NOTES', 'Danışmanların bazı notları'),
  (4, 'TO_OFFICE_50_2', 'Sosyal Yardım Dairesi, 50-2 şubesi (yardımlar ve barınma)'),
  (4, 'TO_ASD', 'Genel Sosyal Hizmet (ASD)'),
  (4, 'TO_JOB_CENTRE', 'İş merkezi (Jobcenter)'),
  (4, 'TO_IMMIGRATION_OFFICE', 'Yabancılar dairesi (Ausländerbehörde)'),
  (4, 'TO_SCHOOL', 'Okul veya kreş'),
  (4, 'TO_DOCTOR', 'Doktor veya hastane'),
  (4, 'TO_LAWYER', 'Avukat'),
  (4, 'TO_LANDLORD', 'Ev sahibi'),
  (4, 'TO_OTHER', 'Başka kurum');

insert into consent_template_text (template_id, piece, wording) values
  (5, 'TITLE', 'Звільнення від обов’язку зберігати таємницю'),
  (5, 'DECLARATION', 'Я, {person}, дата народження {birthDate}, звільняю консультантів міської служби соціального та інтеграційного менеджменту (SIM) від обов’язку зберігати таємницю щодо: {recipient}. Вони можуть передавати туди такі відомості про мене:'),
  (5, 'PURPOSE', 'Мета: {purpose}'),
  (5, 'VALIDITY', 'Ця заява діє з {from} до {until}.'),
  (5, 'RIGHTS', 'Ця заява є добровільною. Якщо я її не підпишу, це не матиме для мене жодних негативних наслідків у консультуванні.\n\nЯ можу відкликати цю заяву в будь-який час, усно або письмово. З цього моменту більше нічого не передаватиметься. Те, що було передано раніше, залишається дозволеним.\n\nЯ можу в будь-який час дізнатися, які відомості та кому були передані.'),
  (5, 'INTERPRETER', 'Цю заяву мені переклав / переклала {interpreter}. Мені все зрозуміло.'),
  (5, 'SIGNATURE', 'Місце, дата, підпис'),
  (5, 'DATA_IDENTITY', 'Ім’я, дата народження, адреса, телефон'),
  (5, 'DATA_FAMILY', 'Сім’я та домогосподарство'),
  (5, 'DATA_HOUSING', 'Житло та розміщення'),
  (5, 'DATA_RESIDENCE', 'Процедура надання притулку та перебування'),
  (5, 'DATA_BENEFITS', 'Виплати та заяви'),
  (5, 'DATA_WORK_SCHOOL', 'Школа, дитячий садок, навчання та робота'),
  (5, 'DATA_HEALTH', 'Здоров’я'),
  (5, 'DATA_COUNSELLING', 'Час і теми консультацій, цілі та завдання'),
  (5, 'DATA_DOCUMENTS', 'Копії документів'),
  (5, 'DATA_NOTES', 'Окремі нотатки консультантів'),
  (5, 'TO_OFFICE_50_2', 'Управління соціальних справ, відділ 50-2 (виплати та розміщення)'),
  (5, 'TO_ASD', 'Загальна соціальна служба (ASD)'),
  (5, 'TO_JOB_CENTRE', 'Центр зайнятості (Jobcenter)'),
  (5, 'TO_IMMIGRATION_OFFICE', 'Відомство у справах іноземців (Ausländerbehörde)'),
  (5, 'TO_SCHOOL', 'Школа або дитячий садок'),
  (5, 'TO_DOCTOR', 'Лікар або лікарня'),
  (5, 'TO_LAWYER', 'Адвокат'),
  (5, 'TO_LANDLORD', 'Орендодавець'),
  (5, 'TO_OTHER', 'Інша установа');

insert into consent_template_text (template_id, piece, wording) values
  (6, 'TITLE', 'Azadkirina ji erka veşartina nehêniyan'),
  (6, 'DECLARATION', 'Ez, {person}, roja jidayikbûnê {birthDate}, şêwirmendên Rêveberiya Civakî û Entegrasyonê ya bajêr (SIM) ji erka wan a veşartina nehêniyan li hember vê saziyê azad dikim: {recipient}. Ew dikarin van agahiyan derbarê min de bidin wê derê:'),
  (6, 'PURPOSE', 'Armanc: {purpose}'),
  (6, 'VALIDITY', 'Ev daxuyanî ji {from} heta {until} derbasdar e.'),
  (6, 'RIGHTS', 'Ev daxuyanî bi dilê min e. Heke ez îmze nekim, di şêwirmendiyê de tu zirar nagihîje min.\n\nEz dikarim her dem vê daxuyaniyê bi devkî an bi nivîskî paşve bikişînim. Ji wê demê pê ve êdî tiştek nayê dayîn. Tiştê ku berê hatiye dayîn destûrdar dimîne.\n\nEz dikarim her dem bizanim kîjan agahî ji kê re hatine dayîn.'),
  (6, 'INTERPRETER', '{interpreter} ev daxuyanî ji min re wergerand. Min ew fêm kir.'),
  (6, 'SIGNATURE', 'Cih, dîrok, îmze'),
  (6, 'DATA_IDENTITY', 'Nav, roja jidayikbûnê, navnîşan, telefon'),
  (6, 'DATA_FAMILY', 'Malbat û kesên malê'),
  (6, 'DATA_HOUSING', 'Xanî û cihê mayînê'),
  (6, 'DATA_RESIDENCE', 'Doza penaberiyê û mafê mayînê'),
  (6, 'DATA_BENEFITS', 'Alîkarî û serlêdan'),
  (6, 'DATA_WORK_SCHOOL', 'Dibistan, zarokxane, perwerdeya pîşeyî û kar'),
  (6, 'DATA_HEALTH', 'Tenduristî'),
  (6, 'DATA_COUNSELLING', 'Dem û mijarên şêwirmendiyê, armanc û erk'),
  (6, 'DATA_DOCUMENTS', 'Kopiyên belgeyan'),
  (6, 'DATA_NOTES', 'Hin notên şêwirmendan'),
  (6, 'TO_OFFICE_50_2', 'Daîreya Civakî, beşa 50-2 (alîkarî û cihê mayînê)'),
  (6, 'TO_ASD', 'Xizmeta Civakî ya Giştî (ASD)'),
  (6, 'TO_JOB_CENTRE', 'Navenda kar (Jobcenter)'),
  (6, 'TO_IMMIGRATION_OFFICE', 'Daîreya biyaniyan (Ausländerbehörde)'),
  (6, 'TO_SCHOOL', 'Dibistan an zarokxane'),
  (6, 'TO_DOCTOR', 'Bijîşk an nexweşxane'),
  (6, 'TO_LAWYER', 'Parêzer'),
  (6, 'TO_LANDLORD', 'Xwediyê xanî'),
  (6, 'TO_OTHER', 'Saziyeke din');

insert into consent_template_text (template_id, piece, wording) values
  (7, 'TITLE', 'إعفاء من واجب السرية'),
  (7, 'DECLARATION', 'أنا، {person}، تاريخ ميلادي {birthDate}، أعفي مستشاري ومستشارات قسم الإدارة الاجتماعية والاندماج (SIM) في المدينة من واجب السرية تجاه: {recipient}. ويجوز لهم أن ينقلوا إلى هذه الجهة المعلومات التالية عني:'),
  (7, 'PURPOSE', 'الغرض: {purpose}'),
  (7, 'VALIDITY', 'يسري هذا الإقرار من {from} حتى {until}.'),
  (7, 'RIGHTS', 'هذا الإقرار طوعي. إذا لم أوقّع عليه فلن يلحقني أي ضرر في الاستشارة.\n\nيمكنني سحب هذا الإقرار في أي وقت، شفهياً أو كتابياً. ومنذ ذلك الحين لا تُنقل أي معلومات أخرى. أما ما نُقل قبل ذلك فيبقى مسموحاً به.\n\nيمكنني في أي وقت أن أعرف أي معلومات نُقلت وإلى من.'),
  (7, 'INTERPRETER', 'ترجم لي {interpreter} هذا الإقرار وقد فهمته.'),
  (7, 'SIGNATURE', 'المكان، التاريخ، التوقيع'),
  (7, 'DATA_IDENTITY', 'الاسم وتاريخ الميلاد والعنوان والهاتف'),
  (7, 'DATA_FAMILY', 'العائلة والأسرة المعيشية'),
  (7, 'DATA_HOUSING', 'السكن والإيواء'),
  (7, 'DATA_RESIDENCE', 'إجراءات اللجوء والإقامة'),
  (7, 'DATA_BENEFITS', 'المساعدات والطلبات'),
  (7, 'DATA_WORK_SCHOOL', 'المدرسة والروضة والتدريب والعمل'),
  (7, 'DATA_HEALTH', 'الصحة'),
  (7, 'DATA_COUNSELLING', 'أوقات الاستشارة ومواضيعها والأهداف والمهام'),
  (7, 'DATA_DOCUMENTS', 'نسخ من الوثائق'),
  (7, 'DATA_NOTES', 'بعض ملاحظات المستشارين'),
  (7, 'TO_OFFICE_50_2', 'دائرة الشؤون الاجتماعية، القسم 50-2 (المساعدات والإيواء)'),
  (7, 'TO_ASD', 'الخدمة الاجتماعية العامة (ASD)'),
  (7, 'TO_JOB_CENTRE', 'مركز العمل (Jobcenter)'),
  (7, 'TO_IMMIGRATION_OFFICE', 'دائرة الأجانب (Ausländerbehörde)'),
  (7, 'TO_SCHOOL', 'المدرسة أو الروضة'),
  (7, 'TO_DOCTOR', 'الطبيب/ة أو المستشفى'),
  (7, 'TO_LAWYER', 'المحامي/ة'),
  (7, 'TO_LANDLORD', 'صاحب/ة السكن'),
  (7, 'TO_OTHER', 'جهة أخرى');

insert into consent_template_text (template_id, piece, wording) values
  (8, 'TITLE', 'معافیت از وظیفهٔ رازداری'),
  (8, 'DECLARATION', 'من، {person}، متولد {birthDate}، مشاوران بخش مدیریت اجتماعی و ادغام (SIM) شهر را در برابر این نهاد از وظیفهٔ رازداری معاف می‌کنم: {recipient}. آن‌ها اجازه دارند معلومات زیر را در بارهٔ من به آنجا بدهند:'),
  (8, 'PURPOSE', 'هدف: {purpose}'),
  (8, 'VALIDITY', 'این اظهارنامه از {from} تا {until} اعتبار دارد.'),
  (8, 'RIGHTS', 'این اظهارنامه داوطلبانه است. اگر آن را امضا نکنم، در مشوره‌دهی هیچ زیانی به من نمی‌رسد.\n\nمن می‌توانم این اظهارنامه را هر وقت، شفاهی یا کتبی، پس بگیرم. از آن لحظه به بعد چیزی داده نمی‌شود. آنچه پیش از آن داده شده است مجاز باقی می‌ماند.\n\nمن می‌توانم هر وقت بپرسم کدام معلومات به چه کسی داده شده است.'),
  (8, 'INTERPRETER', '{interpreter} این اظهارنامه را برای من ترجمه کرد. من آن را فهمیدم.'),
  (8, 'SIGNATURE', 'محل، تاریخ، امضا'),
  (8, 'DATA_IDENTITY', 'نام، تاریخ تولد، آدرس، تلیفون'),
  (8, 'DATA_FAMILY', 'خانواده و اعضای خانه'),
  (8, 'DATA_HOUSING', 'مسکن و محل بود و باش'),
  (8, 'DATA_RESIDENCE', 'طی مراحل پناهندگی و اقامت'),
  (8, 'DATA_BENEFITS', 'کمک‌ها و درخواست‌ها'),
  (8, 'DATA_WORK_SCHOOL', 'مکتب، کودکستان، آموزش مسلکی و کار'),
  (8, 'DATA_HEALTH', 'صحت'),
  (8, 'DATA_COUNSELLING', 'زمان و موضوعات مشوره‌دهی، اهداف و وظایف'),
  (8, 'DATA_DOCUMENTS', 'کاپی اسناد'),
  (8, 'DATA_NOTES', 'بعضی از یادداشت‌های مشاوران'),
  (8, 'TO_OFFICE_50_2', 'ادارهٔ امور اجتماعی، بخش 50-2 (کمک‌ها و مسکن)'),
  (8, 'TO_ASD', 'خدمات عمومی اجتماعی (ASD)'),
  (8, 'TO_JOB_CENTRE', 'مرکز کار (Jobcenter)'),
  (8, 'TO_IMMIGRATION_OFFICE', 'ادارهٔ اتباع خارجی (Ausländerbehörde)'),
  (8, 'TO_SCHOOL', 'مکتب یا کودکستان'),
  (8, 'TO_DOCTOR', 'داکتر یا شفاخانه'),
  (8, 'TO_LAWYER', 'وکیل مدافع'),
  (8, 'TO_LANDLORD', 'صاحب‌خانه'),
  (8, 'TO_OTHER', 'نهاد دیگر');

insert into consent_template_text (template_id, piece, wording) values
  (9, 'TITLE', 'ካብ ምስጢር ናይ ምሕላው ግዴታ ምልቃቕ'),
  (9, 'DECLARATION', 'ኣነ፡ {person}፡ ዕለት ልደት {birthDate}፡ ንኣማኸርቲ ናይ ማሕበራውን ውህደትን ምሕደራ (SIM) ናይታ ከተማ፡ ናብዚ ዝስዕብ ኣካል ካብ ምስጢር ናይ ምሕላው ግዴታኦም የልቅቖም፦ {recipient}። እዚ ዝስዕብ ብዛዕባይ ዝምልከት ሓበሬታ ናብኡ ከመሓላልፉ ይኽእሉ፦'),
  (9, 'PURPOSE', 'ዕላማ፦ {purpose}'),
  (9, 'VALIDITY', 'እዚ መግለጺ ካብ {from} ክሳብ {until} ይጸንዕ።'),
  (9, 'RIGHTS', 'እዚ መግለጺ ብወለንታ እዩ። እንተዘይፈሪመ፡ ኣብ ምኽሪ ዝኾነ ጉድኣት የብለይን።\n\nእዚ መግለጺ ኣብ ዝኾነ ግዜ ብቓል ወይ ብጽሑፍ ክስሕቦ እኽእል እየ። ካብኡ ንደሓር ዝኾነ ነገር ኣይመሓላለፍን። ቅድሚኡ ዝተመሓላለፈ ፍቑድ ኮይኑ ይተርፍ።\n\nኣየናይ ሓበሬታ ናብ መን ከም ዝተመሓላለፈ ኣብ ዝኾነ ግዜ ክሓትት እኽእል እየ።'),
  (9, 'INTERPRETER', '{interpreter} ነዚ መግለጺ ተርጒሙለይ። ተረዲኡኒ እዩ።'),
  (9, 'SIGNATURE', 'ቦታ፡ ዕለት፡ ፊርማ'),
  (9, 'DATA_IDENTITY', 'ስም፡ ዕለት ልደት፡ ኣድራሻ፡ ተሌፎን'),
  (9, 'DATA_FAMILY', 'ስድራቤትን ናይ ገዛ ኣባላትን'),
  (9, 'DATA_HOUSING', 'መንበሪ ገዛን መዕቆብን'),
  (9, 'DATA_RESIDENCE', 'መስርሕ ዑቕባን መንበሪ ፍቓድን'),
  (9, 'DATA_BENEFITS', 'ሓገዛትን ምልክታትን'),
  (9, 'DATA_WORK_SCHOOL', 'ቤት ትምህርቲ፡ መዋእለ ህጻናት፡ ስልጠናን ስራሕን'),
  (9, 'DATA_HEALTH', 'ጥዕና'),
  (9, 'DATA_COUNSELLING', 'ግዜን ኣርእስትን ምኽሪ፡ ዕላማታትን ዕማማትን'),
  (9, 'DATA_DOCUMENTS', 'ቅዳሕ ሰነዳት'),
  (9, 'DATA_NOTES', 'ውሑዳት መዘክራት ናይ ኣማኸርቲ'),
  (9, 'TO_OFFICE_50_2', 'ቤት ጽሕፈት ማሕበራዊ ጉዳያት፡ ክፍሊ 50-2 (ሓገዛትን መዕቆብን)'),
  (9, 'TO_ASD', 'ሓፈሻዊ ማሕበራዊ ኣገልግሎት (ASD)'),
  (9, 'TO_JOB_CENTRE', 'ማእከል ስራሕ (Jobcenter)'),
  (9, 'TO_IMMIGRATION_OFFICE', 'ቤት ጽሕፈት ወጻእተኛታት (Ausländerbehörde)'),
  (9, 'TO_SCHOOL', 'ቤት ትምህርቲ ወይ መዋእለ ህጻናት'),
  (9, 'TO_DOCTOR', 'ሓኪም ወይ ሆስፒታል'),
  (9, 'TO_LAWYER', 'ጠበቓ'),
  (9, 'TO_LANDLORD', 'ዋና ገዛ'),
  (9, 'TO_OTHER', 'ካልእ ኣካል');

grant select, insert on consent_template to sim_counselling;
grant select, insert on consent_template_text to sim_counselling;
grant select, insert, update on consent to sim_counselling;
grant select, insert on consent_category to sim_counselling;
grant select, insert on consent_signature to sim_counselling;
grant select on disclosure_statute to sim_counselling;
grant select, insert on disclosure to sim_counselling;
grant select, insert on disclosure_category to sim_counselling;
-- the nightly resealing moves signatures from an old key to the newest, and reads nothing else
grant select (id, key_no, sealed), update (key_no, sealed) on consent_signature to sim_system;
grant select (key_no) on consent_signature to sim_operations;
