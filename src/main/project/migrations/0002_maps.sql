-- Maps say how their roles are chosen and placed, hold annotations and lines drawn by hand; sheets of
-- any size; images of the project. The edits in the log are brought to the same shape, so that undo
-- still fits what the file holds.
CREATE TABLE fresh_job_family (
  id             TEXT PRIMARY KEY NOT NULL,
  letter         TEXT NOT NULL,
  name           TEXT NOT NULL,
  description    TEXT NOT NULL,
  color          TEXT,
  columns        INTEGER CHECK (columns BETWEEN 1 AND 6),
  icon           TEXT NOT NULL,
  last_reference INTEGER NOT NULL CHECK (last_reference >= 0),
  "order"        INTEGER NOT NULL CHECK ("order" >= 0)
) STRICT;
INSERT INTO fresh_job_family
SELECT id, letter, name, description, color, columns, '', last_reference, "order" FROM job_family ORDER BY rowid;
DROP TABLE job_family;
ALTER TABLE fresh_job_family RENAME TO job_family;

CREATE TABLE fresh_level_band (
  id          TEXT PRIMARY KEY NOT NULL,
  name        TEXT NOT NULL,
  description TEXT NOT NULL,
  preparation TEXT NOT NULL,
  icon        TEXT NOT NULL,
  "rows"      INTEGER CHECK ("rows" BETWEEN 1 AND 20),
  "order"     INTEGER NOT NULL CHECK ("order" >= 0)
) STRICT;
INSERT INTO fresh_level_band
SELECT id, name, description, preparation, '', NULL, "order" FROM level_band ORDER BY rowid;
DROP TABLE level_band;
ALTER TABLE fresh_level_band RENAME TO level_band;

ALTER TABLE placement ADD COLUMN x REAL;
ALTER TABLE placement ADD COLUMN y REAL;

CREATE TABLE fresh_map (
  id                   TEXT PRIMARY KEY NOT NULL,
  name                 TEXT NOT NULL,
  headline             TEXT NOT NULL,
  tagline              TEXT NOT NULL,
  shows                TEXT NOT NULL CHECK (json_valid(shows)),
  arrangement          TEXT NOT NULL CHECK (arrangement IN ('lattice', 'ladder', 'radial', 'free')),
  collapsed_family_ids TEXT NOT NULL CHECK (json_valid(collapsed_family_ids)),
  collapsed_band_ids   TEXT NOT NULL CHECK (json_valid(collapsed_band_ids)),
  paper                TEXT NOT NULL
    CHECK (paper IN ('A4', 'A3', 'A2', 'A1', 'A0', 'letter', 'tabloid', 'archC', 'archD', 'archE', '24x36', '36x48', 'legal', '18x24', 'roll24', 'roll36', 'roll42', 'custom')),
  custom_paper         TEXT CHECK (json_valid(custom_paper)),
  orientation          TEXT NOT NULL CHECK (orientation IN ('landscape', 'portrait')),
  read_from            REAL NOT NULL CHECK (read_from BETWEEN 0.3 AND 5),
  shows_frame          INTEGER NOT NULL CHECK (shows_frame IN (0, 1)),
  callouts             TEXT NOT NULL CHECK (json_valid(callouts)),
  alt_text             TEXT NOT NULL,
  address              TEXT NOT NULL,
  logo_id              TEXT,
  "order"              INTEGER NOT NULL CHECK ("order" >= 0),
  CHECK ((paper = 'custom') = (custom_paper IS NOT NULL))
) STRICT;
INSERT INTO fresh_map
SELECT
  id, name, headline, tagline,
  CASE WHEN role_ids IS NULL THEN '{"by":"all"}' ELSE json_object('by', 'pick', 'roleIds', json(role_ids)) END,
  'lattice', '[]', '[]', paper, NULL, orientation, 1.3, shows_frame, callouts, alt_text, '', NULL, "order"
FROM map ORDER BY rowid;
DROP TABLE map;
ALTER TABLE fresh_map RENAME TO map;

CREATE TABLE annotation (
  id             TEXT PRIMARY KEY NOT NULL,
  map_id         TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
  kind           TEXT NOT NULL CHECK (kind IN ('text', 'picture', 'callout', 'frame')),
  text           TEXT NOT NULL,
  image_id       TEXT,
  family_id      TEXT REFERENCES job_family (id) DEFERRABLE INITIALLY DEFERRED,
  band_id        TEXT REFERENCES level_band (id) DEFERRABLE INITIALLY DEFERRED,
  x              REAL NOT NULL,
  y              REAL NOT NULL,
  width          REAL NOT NULL CHECK (width > 0),
  height         REAL NOT NULL CHECK (height > 0),
  target_role_id TEXT REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
  color          TEXT,
  locked         INTEGER NOT NULL CHECK (locked IN (0, 1)),
  "order"        INTEGER NOT NULL CHECK ("order" >= 0)
) STRICT;
CREATE INDEX annotation_map ON annotation (map_id);

CREATE TABLE line_shape (
  id            TEXT PRIMARY KEY NOT NULL,
  map_id        TEXT NOT NULL REFERENCES map (id) DEFERRABLE INITIALLY DEFERRED,
  transition_id TEXT NOT NULL REFERENCES transition (id) DEFERRABLE INITIALLY DEFERRED,
  from_side     TEXT CHECK (from_side IN ('top', 'right', 'bottom', 'left')),
  to_side       TEXT CHECK (to_side IN ('top', 'right', 'bottom', 'left')),
  bends         TEXT NOT NULL CHECK (json_valid(bends)),
  UNIQUE (map_id, transition_id)
) STRICT;
CREATE INDEX line_shape_transition ON line_shape (transition_id);

-- The id is the SHA-256 of the bytes, so the same picture is kept once.
CREATE TABLE image (
  id     TEXT PRIMARY KEY NOT NULL,
  type   TEXT NOT NULL CHECK (type IN ('image/png', 'image/jpeg')),
  width  INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  bytes  BLOB NOT NULL
) STRICT;

-- A record in the log is told by its fields: what was before and what came after change alike.
UPDATE edit_log SET diff = json_set(diff, '$.jobFamily', (
  SELECT json_group_array(json_object(
        'id', change.value ->> '$.id',
        'before', CASE
          WHEN json_type(change.value, '$.before') = 'object' THEN json_set(json(change.value -> '$.before'), '$.icon', '')
          ELSE json('null')
        END,
        'after', CASE
          WHEN json_type(change.value, '$.after') = 'object' THEN json_set(json(change.value -> '$.after'), '$.icon', '')
          ELSE json('null')
        END
  ))
  FROM json_each(edit_log.diff, '$.jobFamily') AS change
))
WHERE json_type(diff, '$.jobFamily') = 'array';

UPDATE edit_log SET diff = json_set(diff, '$.levelBand', (
  SELECT json_group_array(json_object(
        'id', change.value ->> '$.id',
        'before', CASE
          WHEN json_type(change.value, '$.before') = 'object' THEN json_set(json(change.value -> '$.before'), '$.icon', '', '$.rows', json('null'))
          ELSE json('null')
        END,
        'after', CASE
          WHEN json_type(change.value, '$.after') = 'object' THEN json_set(json(change.value -> '$.after'), '$.icon', '', '$.rows', json('null'))
          ELSE json('null')
        END
  ))
  FROM json_each(edit_log.diff, '$.levelBand') AS change
))
WHERE json_type(diff, '$.levelBand') = 'array';

UPDATE edit_log SET diff = json_set(diff, '$.placement', (
  SELECT json_group_array(json_object(
        'id', change.value ->> '$.id',
        'before', CASE
          WHEN json_type(change.value, '$.before') = 'object' THEN json_set(json(change.value -> '$.before'), '$.x', json('null'), '$.y', json('null'))
          ELSE json('null')
        END,
        'after', CASE
          WHEN json_type(change.value, '$.after') = 'object' THEN json_set(json(change.value -> '$.after'), '$.x', json('null'), '$.y', json('null'))
          ELSE json('null')
        END
  ))
  FROM json_each(edit_log.diff, '$.placement') AS change
))
WHERE json_type(diff, '$.placement') = 'array';

UPDATE edit_log SET diff = json_set(diff, '$.map', (
  SELECT json_group_array(json_object(
        'id', change.value ->> '$.id',
        'before', CASE
          WHEN json_type(change.value, '$.before') = 'object' THEN json_set(
            json_remove(json(change.value -> '$.before'), '$.roleIds'),
            '$.shows', CASE json_type(change.value, '$.before.roleIds')
              WHEN 'array' THEN json_object('by', 'pick', 'roleIds', json(change.value -> '$.before.roleIds'))
              ELSE json('{"by":"all"}')
            END,
            '$.arrangement', 'lattice', '$.collapsedFamilyIds', json('[]'), '$.collapsedBandIds', json('[]'),
            '$.customPaper', json('null'), '$.readFrom', 1.3, '$.address', '', '$.logoId', json('null')
          )
          ELSE json('null')
        END,
        'after', CASE
          WHEN json_type(change.value, '$.after') = 'object' THEN json_set(
            json_remove(json(change.value -> '$.after'), '$.roleIds'),
            '$.shows', CASE json_type(change.value, '$.after.roleIds')
              WHEN 'array' THEN json_object('by', 'pick', 'roleIds', json(change.value -> '$.after.roleIds'))
              ELSE json('{"by":"all"}')
            END,
            '$.arrangement', 'lattice', '$.collapsedFamilyIds', json('[]'), '$.collapsedBandIds', json('[]'),
            '$.customPaper', json('null'), '$.readFrom', 1.3, '$.address', '', '$.logoId', json('null')
          )
          ELSE json('null')
        END
  ))
  FROM json_each(edit_log.diff, '$.map') AS change
))
WHERE json_type(diff, '$.map') = 'array';
