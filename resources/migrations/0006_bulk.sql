-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Long lists of recharges that an owner let go, and which sale each of their lines became.
--
-- That a run was let go (bulk_run) and that no more of it will be sent (bulk_end) are a person's acts, and chained: the
-- first names how many lines it had and what they come to, so that a line more or less shows. The lines need no links
-- of their own, and what became of them stands in the sales.
--
-- Nothing of a run passes over the counter: its sales have no payment, and are neither in the drawer nor owed.

INSERT INTO attempt_outcome VALUES
    (5, 'refused in a list', 'a line of a bulk answer refuses it, by its place alone: not believed yet');

-- The table of attempts again, word for word, but for the outcome that is new: SQLite cannot change a CHECK.
CREATE TABLE attempt_again (
    sale        INTEGER NOT NULL REFERENCES sale (id),
    number      INTEGER NOT NULL CHECK (number >= 1), -- 1, 2, 3... within the sale
    claimed_utc INTEGER NOT NULL, -- ms
    outcome     INTEGER NOT NULL DEFAULT 0 REFERENCES attempt_outcome (number) CHECK (outcome BETWEEN 0 AND 5),
    http_status INTEGER NOT NULL DEFAULT 0, -- 0: there was no reply
    error_code  TEXT NOT NULL DEFAULT '',
    raw_reply   BLOB NOT NULL DEFAULT x'',
    PRIMARY KEY (sale, number)
) STRICT;
INSERT INTO attempt_again SELECT sale, number, claimed_utc, outcome, http_status, error_code, raw_reply FROM attempt
ORDER BY sale, number;
DROP TABLE attempt;
ALTER TABLE attempt_again RENAME TO attempt;

CREATE TRIGGER attempt_is_never_deleted BEFORE DELETE ON attempt BEGIN
    SELECT RAISE(ABORT, 'an attempt is never deleted');
END;
CREATE TRIGGER attempt_is_never_replaced BEFORE INSERT ON attempt
WHEN EXISTS (SELECT 1 FROM attempt WHERE sale = NEW.sale AND number = NEW.number) BEGIN
    SELECT RAISE(ABORT, 'this attempt exists already');
END;
CREATE TRIGGER attempt_keeps_its_claim BEFORE UPDATE OF sale, number, claimed_utc ON attempt BEGIN
    SELECT RAISE(ABORT, 'an attempt''s claim never changes');
END;
CREATE TRIGGER attempt_keeps_its_outcome BEFORE UPDATE ON attempt WHEN OLD.outcome NOT IN (0, 4, 5) BEGIN
    SELECT RAISE(ABORT, 'an attempt''s outcome never changes once it is known');
END;

-- Runs --------------------------------------------------------------------------------------------------------------

INSERT INTO chained_table VALUES (15, 'bulk_run'), (16, 'bulk_end');

CREATE TABLE bulk_run (
    id         INTEGER PRIMARY KEY,
    begun_utc  INTEGER NOT NULL,
    clerk      TEXT NOT NULL, -- who let it go
    till       TEXT NOT NULL,
    title      TEXT NOT NULL,
    lines      INTEGER NOT NULL CHECK (lines > 0),
    face_value INTEGER NOT NULL CHECK (face_value > 0) -- of all lines, in centimes
) STRICT;

-- From here on nothing more of a run is sent: all of it was, or somebody gave the rest up.
CREATE TABLE bulk_end (
    run       INTEGER PRIMARY KEY REFERENCES bulk_run (id),
    ended_utc INTEGER NOT NULL,
    clerk     TEXT NOT NULL,
    till      TEXT NOT NULL,
    unsent    INTEGER NOT NULL CHECK (unsent >= 0) -- lines that were given up
) STRICT;

CREATE TABLE bulk_line (
    run        INTEGER NOT NULL REFERENCES bulk_run (id),
    position   INTEGER NOT NULL CHECK (position >= 1), -- 1, 2, 3... within the run
    number     INTEGER NOT NULL CHECK (number >= 1), -- the file's line
    phone      TEXT NOT NULL CHECK (phone GLOB '0[67][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
    operator   INTEGER NOT NULL REFERENCES operator (number),
    face_value INTEGER NOT NULL CHECK (face_value > 0),
    promo      TEXT NOT NULL CHECK (length(promo) BETWEEN 1 AND 3 AND promo NOT GLOB '*[^0-9]*'),
    PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;

-- The sales that a line became: one, and another only after one of which not a byte had left.
CREATE TABLE bulk_sale (
    sale     INTEGER PRIMARY KEY REFERENCES sale (id),
    run      INTEGER NOT NULL,
    position INTEGER NOT NULL,
    FOREIGN KEY (run, position) REFERENCES bulk_line (run, position)
) STRICT;
CREATE INDEX bulk_sale_by_line ON bulk_sale (run, position);

-- Nothing of such a sale ever left: void, or refused by the network before the first byte.
CREATE VIEW sale_never_left AS
SELECT id FROM sale WHERE state = 1
    OR (state = 7 AND NOT EXISTS (SELECT 1 FROM attempt WHERE attempt.sale = sale.id AND outcome <> 3));

CREATE TRIGGER bulk_run_is_appended BEFORE INSERT ON bulk_run
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM bulk_run) BEGIN
    SELECT RAISE(ABORT, 'runs are numbered without gaps');
END;
CREATE TRIGGER bulk_run_never_changes BEFORE UPDATE ON bulk_run BEGIN
    SELECT RAISE(ABORT, 'what was let go never changes');
END;
CREATE TRIGGER bulk_run_is_never_deleted BEFORE DELETE ON bulk_run BEGIN
    SELECT RAISE(ABORT, 'a run is never deleted');
END;

CREATE TRIGGER bulk_end_is_written_once BEFORE INSERT ON bulk_end
WHEN EXISTS (SELECT 1 FROM bulk_end WHERE run = NEW.run) BEGIN
    SELECT RAISE(ABORT, 'this run is through already');
END;
CREATE TRIGGER bulk_end_never_changes BEFORE UPDATE ON bulk_end BEGIN
    SELECT RAISE(ABORT, 'a run''s end never changes');
END;
CREATE TRIGGER bulk_end_is_never_deleted BEFORE DELETE ON bulk_end BEGIN
    SELECT RAISE(ABORT, 'a run''s end is never deleted');
END;

CREATE TRIGGER bulk_line_comes_with_its_run BEFORE INSERT ON bulk_line
WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM bulk_line WHERE run = NEW.run)
    OR NEW.position > (SELECT lines FROM bulk_run WHERE id = NEW.run) BEGIN
    SELECT RAISE(ABORT, 'a run has its lines in order, and no others');
END;
CREATE TRIGGER bulk_line_never_changes BEFORE UPDATE ON bulk_line BEGIN
    SELECT RAISE(ABORT, 'a line never changes');
END;
CREATE TRIGGER bulk_line_is_never_deleted BEFORE DELETE ON bulk_line BEGIN
    SELECT RAISE(ABORT, 'a line is never deleted');
END;

CREATE TRIGGER bulk_line_is_sold_once BEFORE INSERT ON bulk_sale
WHEN EXISTS (SELECT 1 FROM bulk_sale WHERE run = NEW.run AND position = NEW.position
        AND NOT EXISTS (SELECT 1 FROM sale_never_left WHERE sale_never_left.id = bulk_sale.sale))
    OR EXISTS (SELECT 1 FROM bulk_sale WHERE sale = NEW.sale)
    OR EXISTS (SELECT 1 FROM bulk_end WHERE run = NEW.run)
    OR NOT EXISTS (SELECT 1 FROM bulk_line AS line JOIN sale ON sale.id = NEW.sale
        WHERE line.run = NEW.run AND line.position = NEW.position AND sale.state = 0 AND sale.phone = line.phone
            AND sale.operator = line.operator AND sale.face_value = line.face_value AND sale.promo = line.promo)
BEGIN
    SELECT RAISE(ABORT, 'a line of a run is sold once, as it stands in the list');
END;
CREATE TRIGGER bulk_sale_never_changes BEFORE UPDATE ON bulk_sale BEGIN
    SELECT RAISE(ABORT, 'a sale keeps its line');
END;
CREATE TRIGGER bulk_sale_is_never_deleted BEFORE DELETE ON bulk_sale BEGIN
    SELECT RAISE(ABORT, 'a sale keeps its line');
END;
