-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who stands at the counter, and what an owner let others do.

CREATE TABLE role (
    number INTEGER PRIMARY KEY,
    name   TEXT NOT NULL
) STRICT;
INSERT INTO role VALUES (1, 'clerk'), (2, 'owner');

INSERT INTO chained_table VALUES (12, 'person_change'), (13, 'pin_change'), (14, 'approval');

CREATE TABLE person (
    id INTEGER PRIMARY KEY
) STRICT;

-- Every save is a row; the newest one of a person is how he stands now.
CREATE TABLE person_change (
    id          INTEGER PRIMARY KEY,
    person      INTEGER NOT NULL REFERENCES person (id),
    changed_utc INTEGER NOT NULL,
    clerk       TEXT NOT NULL, -- who did it
    till        TEXT NOT NULL,
    name        TEXT NOT NULL CHECK (trim(name) <> ''),
    role        INTEGER NOT NULL REFERENCES role (number),
    active      INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;
CREATE INDEX person_change_by_person ON person_change (person);

-- The newest one of a person is his PIN now. What is kept of it: see app/security/scryptpinhasher.h.
CREATE TABLE pin_change (
    id          INTEGER PRIMARY KEY,
    person      INTEGER NOT NULL REFERENCES person (id),
    changed_utc INTEGER NOT NULL,
    clerk       TEXT NOT NULL,
    till        TEXT NOT NULL,
    hash        BLOB NOT NULL CHECK (length(hash) > 0)
) STRICT;
CREATE INDEX pin_change_by_person ON pin_change (person);

-- Changes with every try, so it is not chained: whoever holds the file can let himself try again, but not let himself in.
CREATE TABLE pin_tries (
    person INTEGER PRIMARY KEY REFERENCES person (id),
    wrong  INTEGER NOT NULL CHECK (wrong >= 0) -- in a row
) STRICT;

-- One thing each that an owner's PIN let somebody else do.
CREATE TABLE approval (
    id       INTEGER PRIMARY KEY,
    action   TEXT NOT NULL CHECK (action <> ''),
    done_utc INTEGER NOT NULL,
    clerk    TEXT NOT NULL, -- who asked for it
    owner    TEXT NOT NULL CHECK (trim(owner) <> ''),
    till     TEXT NOT NULL,
    sale     INTEGER REFERENCES sale (id)
) STRICT;

CREATE TRIGGER person_is_appended BEFORE INSERT ON person
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM person) BEGIN
    SELECT RAISE(ABORT, 'people are numbered without gaps');
END;
CREATE TRIGGER person_never_changes BEFORE UPDATE ON person BEGIN
    SELECT RAISE(ABORT, 'a person keeps his number');
END;
CREATE TRIGGER person_is_never_deleted BEFORE DELETE ON person BEGIN
    SELECT RAISE(ABORT, 'a person is never deleted: sales name him');
END;

CREATE TRIGGER person_change_is_appended BEFORE INSERT ON person_change
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM person_change) BEGIN
    SELECT RAISE(ABORT, 'changes of people are numbered without gaps');
END;
CREATE TRIGGER person_change_never_changes BEFORE UPDATE ON person_change BEGIN
    SELECT RAISE(ABORT, 'how a person stood never changes: save him anew');
END;
CREATE TRIGGER person_change_is_never_deleted BEFORE DELETE ON person_change BEGIN
    SELECT RAISE(ABORT, 'how a person stood is never deleted');
END;

CREATE TRIGGER pin_change_is_appended BEFORE INSERT ON pin_change
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM pin_change) BEGIN
    SELECT RAISE(ABORT, 'changes of PINs are numbered without gaps');
END;
CREATE TRIGGER pin_change_never_changes BEFORE UPDATE ON pin_change BEGIN
    SELECT RAISE(ABORT, 'a PIN is set anew');
END;
CREATE TRIGGER pin_change_is_never_deleted BEFORE DELETE ON pin_change BEGIN
    SELECT RAISE(ABORT, 'a change of a PIN is never deleted');
END;

CREATE TRIGGER approval_is_appended BEFORE INSERT ON approval
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM approval) BEGIN
    SELECT RAISE(ABORT, 'approvals are numbered without gaps');
END;
CREATE TRIGGER approval_never_changes BEFORE UPDATE ON approval BEGIN
    SELECT RAISE(ABORT, 'an approval never changes');
END;
CREATE TRIGGER approval_is_never_deleted BEFORE DELETE ON approval BEGIN
    SELECT RAISE(ABORT, 'an approval is never deleted');
END;
