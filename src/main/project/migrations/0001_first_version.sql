-- One table per record kind. Lists and nested values are JSON. Links between rows are checked when a
-- transaction ends, so the rows of one edit may be written in any order. Letters, map references
-- and orders carry no UNIQUE: an edit may swap them, and the planner already keeps them apart.

CREATE TABLE meta (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  project_key TEXT NOT NULL,
  revision    INTEGER NOT NULL CHECK (revision >= 0),
  created_at  TEXT NOT NULL,
  saved_at    TEXT
) STRICT;

-- The diff comes last: finding the newest row by its state then never reads through long diffs.
CREATE TABLE edit_log (
  number INTEGER PRIMARY KEY,
  at     TEXT NOT NULL,
  label  TEXT NOT NULL,
  state  TEXT NOT NULL CHECK (state IN ('done', 'undone')),
  diff   TEXT NOT NULL CHECK (json_valid(diff))
) STRICT;

CREATE TABLE source (
  id          TEXT PRIMARY KEY NOT NULL,
  name        TEXT NOT NULL,
  publisher   TEXT NOT NULL,
  title       TEXT NOT NULL,
  url         TEXT NOT NULL,
  access_date TEXT,
  license     TEXT NOT NULL,
  vintage     TEXT NOT NULL,
  expires     TEXT,
  attribution TEXT NOT NULL
) STRICT;

CREATE TABLE scale (
  id                    TEXT PRIMARY KEY NOT NULL,
  name                  TEXT NOT NULL,
  description           TEXT NOT NULL,
  points                TEXT NOT NULL CHECK (json_valid(points)),
  allows_not_applicable INTEGER NOT NULL CHECK (allows_not_applicable IN (0, 1))
) STRICT;

CREATE TABLE project (
  id               TEXT PRIMARY KEY NOT NULL CHECK (id = 'project'),
  title            TEXT NOT NULL,
  subtitle         TEXT NOT NULL,
  client           TEXT NOT NULL,
  scope            TEXT NOT NULL CHECK (scope IN ('organization', 'system')),
  regions          TEXT NOT NULL CHECK (json_valid(regions)),
  sector           TEXT NOT NULL,
  languages        TEXT NOT NULL CHECK (json_valid(languages)),
  contact_title    TEXT NOT NULL,
  contact_text     TEXT NOT NULL,
  disclaimer       TEXT NOT NULL,
  license          TEXT NOT NULL,
  attributions     TEXT NOT NULL CHECK (json_valid(attributions)),
  default_scale_id TEXT REFERENCES scale (id) DEFERRABLE INITIALLY DEFERRED,
  edition_number   TEXT NOT NULL,
  edition_status   TEXT NOT NULL CHECK (edition_status IN ('draft', 'reviewed', 'approved', 'published', 'superseded')),
  as_of            TEXT,
  review_by        TEXT,
  pay_scale        TEXT NOT NULL CHECK (json_valid(pay_scale)),
  thresholds       TEXT NOT NULL CHECK (json_valid(thresholds))
) STRICT;

CREATE TABLE job_family (
  id             TEXT PRIMARY KEY NOT NULL,
  letter         TEXT NOT NULL,
  name           TEXT NOT NULL,
  description    TEXT NOT NULL,
  color          TEXT,
  columns        INTEGER CHECK (columns BETWEEN 1 AND 6),
  last_reference INTEGER NOT NULL CHECK (last_reference >= 0),
  "order"        INTEGER NOT NULL CHECK ("order" >= 0)
) STRICT;

CREATE TABLE level_band (
  id          TEXT PRIMARY KEY NOT NULL,
  name        TEXT NOT NULL,
  description TEXT NOT NULL,
  preparation TEXT NOT NULL,
  "order"     INTEGER NOT NULL CHECK ("order" >= 0)
) STRICT;

CREATE TABLE competency (
  id                TEXT PRIMARY KEY NOT NULL,
  code              TEXT NOT NULL,
  name              TEXT NOT NULL,
  definition        TEXT NOT NULL,
  behaviors         TEXT NOT NULL CHECK (json_valid(behaviors)),
  "group"           TEXT NOT NULL,
  category          TEXT NOT NULL CHECK (category IN ('foundational', 'occupational')),
  tier              INTEGER CHECK (tier BETWEEN 1 AND 9),
  kind              TEXT NOT NULL
    CHECK (kind IN ('knowledge', 'skill', 'ability', 'work activity', 'work style', 'tool', 'language')),
  scale_id          TEXT REFERENCES scale (id) DEFERRABLE INITIALLY DEFERRED,
  level_descriptors TEXT NOT NULL CHECK (json_valid(level_descriptors)),
  reusability       TEXT CHECK (reusability IN ('transversal', 'cross-sector', 'sector', 'occupation-specific')),
  status            TEXT NOT NULL CHECK (status IN ('draft', 'active', 'retired')),
  aliases           TEXT NOT NULL CHECK (json_valid(aliases)),
  external_id       TEXT NOT NULL,
  "order"           INTEGER NOT NULL CHECK ("order" >= 0),
  source_id         TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  as_of             TEXT,
  confirmation      TEXT NOT NULL CHECK (confirmation IN ('illustrative', 'draft', 'edited', 'confirmed', 'assessed'))
) STRICT;

CREATE TABLE credential (
  id                 TEXT PRIMARY KEY NOT NULL,
  name               TEXT NOT NULL,
  short_name         TEXT NOT NULL,
  issuer             TEXT NOT NULL,
  type               TEXT NOT NULL
    CHECK (type IN ('license', 'certification', 'certificate', 'degree', 'badge', 'registry entry', 'training card')),
  legally_required   INTEGER NOT NULL CHECK (legally_required IN (0, 1)),
  state_specific     INTEGER NOT NULL CHECK (state_specific IN (0, 1)),
  prerequisites      TEXT NOT NULL CHECK (json_valid(prerequisites)),
  hours              TEXT NOT NULL CHECK (json_valid(hours)),
  cost               TEXT CHECK (json_valid(cost)),
  validity_months    INTEGER CHECK (validity_months >= 0),
  renewal            TEXT NOT NULL,
  stacks_to          TEXT NOT NULL CHECK (json_valid(stacks_to)),
  provisional_months INTEGER CHECK (provisional_months >= 0),
  description        TEXT NOT NULL,
  source_id          TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  as_of              TEXT,
  confirmation       TEXT NOT NULL CHECK (confirmation IN ('illustrative', 'draft', 'edited', 'confirmed', 'assessed'))
) STRICT;

CREATE TABLE program (
  id                    TEXT PRIMARY KEY NOT NULL,
  name                  TEXT NOT NULL,
  provider              TEXT NOT NULL,
  kind                  TEXT NOT NULL CHECK (kind IN ('learning program', 'development experience')),
  mode                  TEXT NOT NULL CHECK (mode IN ('classroom', 'online', 'hybrid', 'on the job')),
  hours                 TEXT NOT NULL CHECK (json_valid(hours)),
  duration              TEXT CHECK (json_valid(duration)),
  delivery              TEXT NOT NULL CHECK (json_valid(delivery)),
  credit                TEXT NOT NULL,
  articulation          TEXT NOT NULL,
  cost                  TEXT CHECK (json_valid(cost)),
  payer                 TEXT NOT NULL CHECK (payer IN ('employer', 'participant', 'shared', 'grant', 'unknown')),
  paid_when             TEXT NOT NULL CHECK (paid_when IN ('up front', 'reimbursed', 'no cost', 'unknown')),
  on_clock_percent      REAL CHECK (on_clock_percent BETWEEN 0 AND 100),
  basic_skills_included INTEGER NOT NULL CHECK (basic_skills_included IN (0, 1)),
  start_dates           TEXT NOT NULL CHECK (json_valid(start_dates)),
  seats                 INTEGER CHECK (seats >= 0),
  coverage              TEXT NOT NULL CHECK (json_valid(coverage)),
  awards                TEXT NOT NULL CHECK (json_valid(awards)),
  apprenticeship        INTEGER NOT NULL CHECK (apprenticeship IN (0, 1)),
  contact               TEXT NOT NULL,
  description           TEXT NOT NULL,
  source_id             TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  as_of                 TEXT,
  confirmation          TEXT NOT NULL CHECK (confirmation IN ('illustrative', 'draft', 'edited', 'confirmed', 'assessed'))
) STRICT;

CREATE TABLE support (
  id           TEXT PRIMARY KEY NOT NULL,
  name         TEXT NOT NULL,
  need         TEXT NOT NULL
    CHECK (need IN ('tuition', 'schedule', 'transport', 'child care', 'housing', 'nutrition', 'language', 'basic skills', 'digital', 'coaching', 'other')),
  provision    TEXT NOT NULL,
  eligibility  TEXT NOT NULL,
  cost         TEXT CHECK (json_valid(cost)),
  capacity     INTEGER CHECK (capacity >= 0),
  contact      TEXT NOT NULL,
  gap          TEXT NOT NULL,
  source_id    TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  as_of        TEXT,
  confirmation TEXT NOT NULL CHECK (confirmation IN ('illustrative', 'draft', 'edited', 'confirmed', 'assessed'))
) STRICT;

CREATE TABLE role (
  id                 TEXT PRIMARY KEY NOT NULL,
  map_reference      TEXT NOT NULL,
  title              TEXT NOT NULL,
  short_title        TEXT NOT NULL,
  aliases            TEXT NOT NULL CHECK (json_valid(aliases)),
  family_id          TEXT NOT NULL REFERENCES job_family (id) DEFERRABLE INITIALLY DEFERRED,
  band_id            TEXT NOT NULL REFERENCES level_band (id) DEFERRABLE INITIALLY DEFERRED,
  rung               TEXT NOT NULL,
  setting            TEXT NOT NULL,
  employer           TEXT NOT NULL,
  occupation_code    TEXT NOT NULL,
  occupation_vintage TEXT NOT NULL,
  job_zone           TEXT CHECK (json_valid(job_zone)),
  purpose            TEXT NOT NULL,
  tasks              TEXT NOT NULL CHECK (json_valid(tasks)),
  likes              TEXT NOT NULL,
  hard               TEXT NOT NULL,
  national_pay       TEXT CHECK (json_valid(national_pay)),
  local_pay          TEXT CHECK (json_valid(local_pay)),
  shifts             TEXT NOT NULL,
  physical_demands   TEXT NOT NULL,
  preparation        TEXT NOT NULL,
  entry_conditions   TEXT NOT NULL CHECK (json_valid(entry_conditions)),
  employment         TEXT CHECK (json_valid(employment)),
  growth             TEXT CHECK (json_valid(growth)),
  demand             TEXT CHECK (demand IN ('much-faster', 'faster', 'average', 'declining')),
  entry_point        INTEGER NOT NULL CHECK (entry_point IN (0, 1)),
  exit_point         INTEGER NOT NULL CHECK (exit_point IN (0, 1)),
  credentials        TEXT NOT NULL CHECK (json_valid(credentials)),
  tools              TEXT NOT NULL CHECK (json_valid(tools)),
  interests          TEXT NOT NULL,
  requirement_change TEXT NOT NULL,
  source_id          TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  as_of              TEXT,
  confirmation       TEXT NOT NULL CHECK (confirmation IN ('illustrative', 'draft', 'edited', 'confirmed', 'assessed'))
) STRICT;

-- The id of a requirement, a placement and a rating is made of its parts, so no edit can swap them.
CREATE TABLE requirement (
  id            TEXT PRIMARY KEY NOT NULL,
  role_id       TEXT NOT NULL REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
  competency_id TEXT NOT NULL REFERENCES competency (id) DEFERRABLE INITIALLY DEFERRED,
  scale_id      TEXT NOT NULL REFERENCES scale (id) DEFERRABLE INITIALLY DEFERRED,
  level         REAL NOT NULL,
  importance    REAL NOT NULL CHECK (importance BETWEEN 1 AND 5),
  essential     INTEGER NOT NULL CHECK (essential IN (0, 1)),
  needed_by     TEXT NOT NULL CHECK (json_valid(needed_by)),
  assessed_by   TEXT NOT NULL CHECK (assessed_by IN ('test', 'observation', 'credential', 'interview', 'none')),
  note          TEXT NOT NULL,
  source_id     TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  as_of         TEXT,
  confirmation  TEXT NOT NULL CHECK (confirmation IN ('illustrative', 'draft', 'edited', 'confirmed', 'assessed')),
  UNIQUE (role_id, competency_id)
) STRICT;

-- Indexes stand on links whose target is often deleted: without one, each deletion reads the table.
CREATE INDEX requirement_competency ON requirement (competency_id);

CREATE TABLE transition (
  id                         TEXT PRIMARY KEY NOT NULL,
  from_role_id               TEXT REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
  to_role_id                 TEXT NOT NULL REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
  kind                       TEXT NOT NULL
    CHECK (kind IN ('advancement', 'lateral', 'bridge', 'specialization', 'lead', 'step-back', 'entry')),
  tags                       TEXT NOT NULL CHECK (json_valid(tags)),
  commonness                 TEXT NOT NULL CHECK (commonness IN ('typical', 'possible', 'emerging')),
  gates                      TEXT NOT NULL CHECK (json_valid(gates)),
  required_experience_months REAL CHECK (required_experience_months >= 0),
  program_ids                TEXT NOT NULL CHECK (json_valid(program_ids)),
  full_time_months           TEXT CHECK (json_valid(full_time_months)),
  working_months             TEXT CHECK (json_valid(working_months)),
  cost                       TEXT CHECK (json_valid(cost)),
  payer                      TEXT NOT NULL CHECK (payer IN ('employer', 'participant', 'shared', 'grant', 'unknown')),
  support_ids                TEXT NOT NULL CHECK (json_valid(support_ids)),
  done_by                    TEXT NOT NULL CHECK (json_valid(done_by)),
  employer_commitment        TEXT NOT NULL,
  note                       TEXT NOT NULL,
  status                     TEXT NOT NULL CHECK (status IN ('proposed', 'active', 'retired')),
  source_id                  TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  as_of                      TEXT,
  confirmation               TEXT NOT NULL
    CHECK (confirmation IN ('illustrative', 'draft', 'edited', 'confirmed', 'assessed')),
  CHECK ((kind = 'entry') = (from_role_id IS NULL))
) STRICT;
CREATE INDEX transition_from_role ON transition (from_role_id);
CREATE INDEX transition_to_role ON transition (to_role_id);

CREATE TABLE pathway (
  id             TEXT PRIMARY KEY NOT NULL,
  name           TEXT NOT NULL,
  transition_ids TEXT NOT NULL CHECK (json_valid(transition_ids)),
  audience       TEXT NOT NULL,
  stages         TEXT NOT NULL CHECK (json_valid(stages)),
  narrative      TEXT NOT NULL,
  on_poster      INTEGER NOT NULL CHECK (on_poster IN (0, 1)),
  "order"        INTEGER NOT NULL CHECK ("order" >= 0)
) STRICT;

CREATE TABLE labor_figure (
  id              TEXT PRIMARY KEY NOT NULL,
  role_id         TEXT REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
  occupation_code TEXT NOT NULL,
  measure         TEXT NOT NULL
    CHECK (measure IN ('median pay', 'employment', 'growth percent', 'openings per year', 'vacancies', 'demand', 'supply', 'gap')),
  value           REAL NOT NULL,
  unit            TEXT NOT NULL,
  geography       TEXT NOT NULL,
  baseline_year   INTEGER NOT NULL CHECK (baseline_year BETWEEN 1900 AND 2200),
  horizon_year    INTEGER CHECK (horizon_year BETWEEN 1900 AND 2200),
  scenario        TEXT NOT NULL CHECK (scenario IN ('low', 'base', 'high')),
  components      TEXT NOT NULL CHECK (json_valid(components)),
  method          TEXT NOT NULL,
  confidence      TEXT NOT NULL CHECK (confidence IN ('low', 'medium', 'high')),
  comment         TEXT NOT NULL,
  source_id       TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  as_of           TEXT,
  confirmation    TEXT NOT NULL CHECK (confirmation IN ('illustrative', 'draft', 'edited', 'confirmed', 'assessed'))
) STRICT;
CREATE INDEX labor_figure_role ON labor_figure (role_id);

CREATE TABLE evidence (
  id           TEXT PRIMARY KEY NOT NULL,
  name         TEXT NOT NULL,
  method       TEXT NOT NULL
    CHECK (method IN ('practitioner session', 'DACUM', 'survey', 'interview', 'records', 'literature')),
  date         TEXT,
  place        TEXT NOT NULL,
  participants TEXT NOT NULL,
  note         TEXT NOT NULL,
  subjects     TEXT NOT NULL CHECK (json_valid(subjects)),
  source_id    TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE map (
  id          TEXT PRIMARY KEY NOT NULL,
  name        TEXT NOT NULL,
  headline    TEXT NOT NULL,
  tagline     TEXT NOT NULL,
  role_ids    TEXT CHECK (json_valid(role_ids)),
  paper       TEXT NOT NULL
    CHECK (paper IN ('A4', 'A3', 'A2', 'A1', 'A0', 'letter', 'tabloid', 'archC', 'archD', 'archE', '24x36', '36x48')),
  orientation TEXT NOT NULL CHECK (orientation IN ('landscape', 'portrait')),
  shows_frame INTEGER NOT NULL CHECK (shows_frame IN (0, 1)),
  callouts    TEXT NOT NULL CHECK (json_valid(callouts)),
  alt_text    TEXT NOT NULL,
  "order"     INTEGER NOT NULL CHECK ("order" >= 0)
) STRICT;

CREATE TABLE placement (
  id       TEXT PRIMARY KEY NOT NULL,
  map_id   TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
  role_id  TEXT NOT NULL REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
  "column" INTEGER NOT NULL CHECK ("column" >= 0),
  "row"    INTEGER NOT NULL CHECK ("row" >= 0),
  pinned   INTEGER NOT NULL CHECK (pinned IN (0, 1)),
  UNIQUE (map_id, role_id)
) STRICT;
CREATE INDEX placement_role ON placement (role_id);

CREATE TABLE guidebook (
  id            TEXT PRIMARY KEY NOT NULL,
  title         TEXT NOT NULL,
  subtitle      TEXT NOT NULL,
  audience      TEXT NOT NULL,
  reading_grade REAL NOT NULL CHECK (reading_grade BETWEEN 1 AND 20),
  paper         TEXT NOT NULL CHECK (paper IN ('letter', 'a4')),
  cover_note    TEXT NOT NULL,
  "order"       INTEGER NOT NULL CHECK ("order" >= 0)
) STRICT;

CREATE TABLE chapter (
  id           TEXT PRIMARY KEY NOT NULL,
  guidebook_id TEXT NOT NULL REFERENCES guidebook (id) DEFERRABLE INITIALLY DEFERRED,
  title        TEXT NOT NULL,
  summary      TEXT NOT NULL,
  audiences    TEXT NOT NULL CHECK (json_valid(audiences)),
  numbered     INTEGER NOT NULL CHECK (numbered IN (0, 1)),
  ready        INTEGER NOT NULL CHECK (ready IN (0, 1)),
  "order"      INTEGER NOT NULL CHECK ("order" >= 0)
) STRICT;

CREATE TABLE block (
  id         TEXT PRIMARY KEY NOT NULL,
  chapter_id TEXT NOT NULL REFERENCES chapter (id) DEFERRABLE INITIALLY DEFERRED,
  content    TEXT NOT NULL CHECK (json_valid(content)),
  "order"    INTEGER NOT NULL CHECK ("order" >= 0)
) STRICT;

CREATE TABLE person (
  id              TEXT PRIMARY KEY NOT NULL,
  code            TEXT NOT NULL,
  current_role_id TEXT REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
  target_role_id  TEXT REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
  credentials     TEXT NOT NULL CHECK (json_valid(credentials)),
  experience      TEXT NOT NULL CHECK (json_valid(experience)),
  answers         TEXT NOT NULL CHECK (json_valid(answers)),
  limits          TEXT NOT NULL CHECK (json_valid(limits)),
  goals           TEXT NOT NULL,
  notes           TEXT NOT NULL
) STRICT;

CREATE TABLE rating (
  id            TEXT PRIMARY KEY NOT NULL,
  person_id     TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  competency_id TEXT NOT NULL REFERENCES competency (id) DEFERRABLE INITIALLY DEFERRED,
  rater         TEXT NOT NULL CHECK (rater IN ('self', 'supervisor', 'coach', 'assessor', 'agreed')),
  scale_id      TEXT NOT NULL REFERENCES scale (id) DEFERRABLE INITIALLY DEFERRED,
  answer        TEXT NOT NULL CHECK (answer IN ('level', 'not applicable', 'not assessed')),
  level         REAL,
  date          TEXT NOT NULL,
  evidence      TEXT NOT NULL,
  CHECK ((answer = 'level') = (level IS NOT NULL)),
  UNIQUE (person_id, competency_id, rater, date)
) STRICT;
CREATE INDEX rating_competency ON rating (competency_id);

CREATE TABLE cohort (
  id         TEXT PRIMARY KEY NOT NULL,
  name       TEXT NOT NULL,
  person_ids TEXT NOT NULL CHECK (json_valid(person_ids)),
  note       TEXT NOT NULL
) STRICT;
