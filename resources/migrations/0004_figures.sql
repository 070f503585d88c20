-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 4: sums, so that a report over any days takes milliseconds at a million sales; and the account's balance at
-- the provider, held against what this ledger knows.
--
-- Units as in 0001. Days and hours are Morocco's. They come from the time zone data when a sale is made and stand by
-- it for ever: a law that moves the clock must not move the sales of last year to another day. day is written
-- 20260131, a month 202601.

-- Sums of sales -----------------------------------------------------------------------------------------------------

CREATE TABLE sale_outcome (
    number  INTEGER PRIMARY KEY,
    name    TEXT NOT NULL UNIQUE,
    meaning TEXT NOT NULL
) STRICT;
INSERT INTO sale_outcome VALUES
    (0, 'pending',       'it is not known yet how it ends'),
    (1, 'delivered',     'the customer has it'),
    (2, 'not delivered', 'nothing was charged'),
    (3, 'refunded',      'charged and given back'),
    (4, 'unresolved',    'a person must find out');

ALTER TABLE sale_state ADD COLUMN outcome INTEGER NOT NULL DEFAULT 0; -- the sale_outcome under which reports count it
UPDATE sale_state SET outcome = CASE number WHEN 4 THEN 1 WHEN 1 THEN 2 WHEN 5 THEN 2 WHEN 7 THEN 2 WHEN 6 THEN 3
    WHEN 8 THEN 4 WHEN 9 THEN 4 ELSE 0 END;

CREATE TABLE figure_dimension (
    number INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO figure_dimension VALUES (0, 'all'), (1, 'operator'), (2, 'promo'), (3, 'amount'), (4, 'clerk'), (5, 'hour');

-- Sales of schemas 1 to 3 have neither: the program fills them in when it first opens the ledger, counts them below in
-- the same transaction, and makes no new sale before all of them are done (meta 'sales_counted').
ALTER TABLE sale ADD COLUMN day INTEGER;
ALTER TABLE sale ADD COLUMN hour INTEGER;

-- Each line sums up the sales of one day and, a second time, of one month: a year is read from twelve lines of a key
-- and not from 365. Dimension 0 has a line for each outcome; the others are of what was delivered.
CREATE TABLE figure (
    period            INTEGER NOT NULL, -- a day, 20260131, or a month, 202601
    dimension         INTEGER NOT NULL REFERENCES figure_dimension (number),
    outcome           INTEGER NOT NULL REFERENCES sale_outcome (number),
    key               ANY NOT NULL,     -- the operator's number, the promo, centimes, the clerk, the hour; 0 for all
    sales             INTEGER NOT NULL,
    face_value        INTEGER NOT NULL,
    billed_sales      INTEGER NOT NULL, -- of them, those whose billed amount was told
    billed_face_value INTEGER NOT NULL, -- the face value of these
    billed            INTEGER NOT NULL,
    losing_sales      INTEGER NOT NULL, -- of them, those billed above their face value
    lost              INTEGER NOT NULL, -- by how much
    PRIMARY KEY (period, dimension, outcome, key)
) STRICT, WITHOUT ROWID;

-- Gross, of every sale whose billed amount was told; and of these what the provider gave back, because the sale failed
-- or was refunded.
CREATE TABLE account_total (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    billed     INTEGER NOT NULL,
    given_back INTEGER NOT NULL
) STRICT;
INSERT INTO account_total VALUES (1, 0, 0);

-- What one sale adds to the lines. A sale without its day adds nothing.
CREATE VIEW sale_share AS
SELECT sale.id AS sale, sale.day AS period, dimension.number AS dimension, sale_state.outcome,
       CASE dimension.number
           WHEN 0 THEN 0
           WHEN 1 THEN sale.operator
           WHEN 2 THEN sale.promo
           WHEN 3 THEN sale.face_value
           WHEN 4 THEN sale.clerk
           ELSE sale.hour
       END AS key,
       1 AS sales, sale.face_value AS face_value, sale.billed IS NOT NULL AS billed_sales,
       iif(sale.billed IS NULL, 0, sale.face_value) AS billed_face_value, coalesce(sale.billed, 0) AS billed,
       coalesce(sale.billed > sale.face_value, 0) AS losing_sales,
       max(coalesce(sale.billed - sale.face_value, 0), 0) AS lost,
       iif(sale.state IN (5, 6), coalesce(sale.billed, 0), 0) AS given_back
FROM sale
CROSS JOIN sale_state ON sale_state.number = sale.state
CROSS JOIN figure_dimension AS dimension ON dimension.number = 0 OR sale_state.outcome = 1
WHERE sale.day IS NOT NULL;

-- "INSERT INTO figure_entry" adds to a day's line and to its month's; a negative amount takes away.
CREATE VIEW figure_entry AS SELECT * FROM figure WHERE false;
CREATE TRIGGER figure_entry_is_added INSTEAD OF INSERT ON figure_entry BEGIN
    INSERT INTO figure
    VALUES (NEW.period, NEW.dimension, NEW.outcome, NEW.key, NEW.sales, NEW.face_value, NEW.billed_sales,
            NEW.billed_face_value, NEW.billed, NEW.losing_sales, NEW.lost),
           (NEW.period / 100, NEW.dimension, NEW.outcome, NEW.key, NEW.sales, NEW.face_value, NEW.billed_sales,
            NEW.billed_face_value, NEW.billed, NEW.losing_sales, NEW.lost)
    ON CONFLICT (period, dimension, outcome, key) DO UPDATE
    SET sales = sales + excluded.sales,
        face_value = face_value + excluded.face_value,
        billed_sales = billed_sales + excluded.billed_sales,
        billed_face_value = billed_face_value + excluded.billed_face_value,
        billed = billed + excluded.billed,
        losing_sales = losing_sales + excluded.losing_sales,
        lost = lost + excluded.lost;
END;

CREATE TRIGGER sale_is_counted AFTER INSERT ON sale BEGIN
    INSERT INTO figure_entry
    SELECT period, dimension, outcome, key, sales, face_value, billed_sales, billed_face_value, billed, losing_sales,
           lost
    FROM sale_share WHERE sale = NEW.id;
    UPDATE account_total
    SET billed = billed + NEW.billed, given_back = given_back + iif(NEW.state IN (5, 6), NEW.billed, 0)
    WHERE NEW.billed IS NOT NULL;
END;
-- A change takes the sale out of the lines as it was, and puts it in as it is.
CREATE TRIGGER sale_is_taken_out BEFORE UPDATE OF state, billed ON sale
WHEN OLD.day IS NOT NULL AND (OLD.billed IS NOT NEW.billed
    OR (SELECT outcome FROM sale_state WHERE number = OLD.state)
        <> (SELECT outcome FROM sale_state WHERE number = NEW.state)) BEGIN
    INSERT INTO figure_entry
    SELECT period, dimension, outcome, key, -sales, -face_value, -billed_sales, -billed_face_value, -billed,
           -losing_sales, -lost
    FROM sale_share WHERE sale = OLD.id;
END;
CREATE TRIGGER sale_is_put_in AFTER UPDATE OF state, billed ON sale
WHEN OLD.day IS NOT NULL AND (OLD.billed IS NOT NEW.billed
    OR (SELECT outcome FROM sale_state WHERE number = OLD.state)
        <> (SELECT outcome FROM sale_state WHERE number = NEW.state)) BEGIN
    INSERT INTO figure_entry
    SELECT period, dimension, outcome, key, sales, face_value, billed_sales, billed_face_value, billed, losing_sales,
           lost
    FROM sale_share WHERE sale = NEW.id;
END;
CREATE TRIGGER account_moves AFTER UPDATE OF state, billed ON sale
WHEN NEW.day IS NOT NULL AND NEW.billed IS NOT NULL
    AND (OLD.billed IS NOT NEW.billed OR (OLD.state IN (5, 6)) <> (NEW.state IN (5, 6))) BEGIN
    UPDATE account_total
    SET billed = billed + NEW.billed - coalesce(OLD.billed, 0),
        given_back = given_back + iif(NEW.state IN (5, 6), NEW.billed, 0)
            - iif(OLD.state IN (5, 6), coalesce(OLD.billed, 0), 0);
END;

CREATE TRIGGER sale_has_its_day BEFORE INSERT ON sale
WHEN NEW.day IS NULL OR NEW.day NOT BETWEEN 19000101 AND 99991231
    OR NEW.hour IS NULL OR NEW.hour NOT BETWEEN 0 AND 23 BEGIN
    SELECT RAISE(ABORT, 'a sale has its Moroccan day and hour');
END;
CREATE TRIGGER sale_keeps_its_day BEFORE UPDATE OF day, hour ON sale
WHEN OLD.day IS NOT NULL OR NEW.day IS NULL OR NEW.day NOT BETWEEN 19000101 AND 99991231
    OR NEW.hour IS NULL OR NEW.hour NOT BETWEEN 0 AND 23 BEGIN
    SELECT RAISE(ABORT, 'the day and hour of a sale never change');
END;

-- The few sales that an owner wants by name, newest day first without sorting.
CREATE INDEX sale_not_delivered_by_day ON sale (day, id) WHERE state IN (1, 5, 7);
CREATE INDEX sale_refunded_by_day ON sale (day, id) WHERE state = 6;
CREATE INDEX sale_unresolved_by_day ON sale (day, id) WHERE state IN (8, 9);
CREATE INDEX sale_losing_by_day ON sale (day, id) WHERE state = 4 AND billed > face_value;

CREATE INDEX cash_movement_by_time ON cash_movement (moved_utc);

-- The account's balance ---------------------------------------------------------------------------------------------

-- What the provider told while nothing else was under way. Each one starts where the one before ended:
--     amount = amount before - billed + given_back + difference
CREATE TABLE balance_check (
    id               INTEGER PRIMARY KEY,
    seen_utc         INTEGER NOT NULL,
    day              INTEGER NOT NULL CHECK (day BETWEEN 19000101 AND 99991231),
    amount           INTEGER NOT NULL,
    billed           INTEGER NOT NULL, -- since the check before
    given_back       INTEGER NOT NULL,
    difference       INTEGER NOT NULL, -- what neither explains: positive is money that came in
    total_billed     INTEGER NOT NULL, -- account_total then
    total_given_back INTEGER NOT NULL,
    last_sale        INTEGER NOT NULL  -- the newest sale then
) STRICT;
CREATE INDEX balance_check_misfit ON balance_check (day, id) WHERE difference <> 0;

-- The checks of a day, summed up.
CREATE TABLE balance_day (
    day        INTEGER PRIMARY KEY,
    billed     INTEGER NOT NULL,
    given_back INTEGER NOT NULL,
    deposits   INTEGER NOT NULL, -- positive differences
    missing    INTEGER NOT NULL, -- negative ones, as a positive amount
    adopted    INTEGER NOT NULL  -- of it, what adopted recharges account for
) STRICT;

-- Recharges of the account that are not sales of this ledger, as the provider first told them.
CREATE TABLE foreign_recharge (
    id                 INTEGER PRIMARY KEY,
    provider_reference TEXT NOT NULL UNIQUE CHECK (provider_reference <> ''),
    status             INTEGER NOT NULL,
    external_reference TEXT NOT NULL,
    phone              TEXT NOT NULL,
    operator           TEXT NOT NULL, -- as the provider writes it, like all texts here
    type               TEXT NOT NULL,
    face_value         INTEGER,
    billed             INTEGER,
    created_at         TEXT NOT NULL,
    executed_at        TEXT NOT NULL,
    raw_reply          BLOB NOT NULL,
    made_utc           INTEGER,          -- from created_at; NULL: not told
    seen_utc           INTEGER NOT NULL
) STRICT;
CREATE INDEX foreign_recharge_by_time ON foreign_recharge (coalesce(made_utc, seen_utc), id);

-- A person answers for one of them. Chained: no column may ever be added (see 0003).
CREATE TABLE adoption (
    id                 INTEGER PRIMARY KEY,
    recharge           INTEGER NOT NULL UNIQUE REFERENCES foreign_recharge (id),
    provider_reference TEXT NOT NULL,
    billed             INTEGER,
    adopted_utc        INTEGER NOT NULL,
    clerk              TEXT NOT NULL,
    reason             TEXT NOT NULL,
    explains           INTEGER REFERENCES balance_check (id), -- the check whose difference it accounts for
    accounts_for       INTEGER NOT NULL CHECK (accounts_for >= 0), -- how much of it
    CHECK ((explains IS NULL) = (accounts_for = 0))
) STRICT;
CREATE INDEX adoption_by_check ON adoption (explains) WHERE explains IS NOT NULL;

CREATE TRIGGER balance_check_follows_the_one_before BEFORE INSERT ON balance_check
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM balance_check)
    OR NEW.id = 1 AND (NEW.billed <> 0 OR NEW.given_back <> 0 OR NEW.difference <> 0)
    OR NEW.id > 1 AND NOT EXISTS (
        SELECT 1 FROM balance_check AS before
        WHERE before.id = NEW.id - 1
            AND NEW.billed = NEW.total_billed - before.total_billed
            AND NEW.given_back = NEW.total_given_back - before.total_given_back
            AND NEW.amount = before.amount - NEW.billed + NEW.given_back + NEW.difference) BEGIN
    SELECT RAISE(ABORT, 'a check of the balance starts where the one before ended');
END;
CREATE TRIGGER balance_check_is_counted AFTER INSERT ON balance_check BEGIN
    INSERT INTO balance_day
    VALUES (NEW.day, NEW.billed, NEW.given_back, max(NEW.difference, 0), max(-NEW.difference, 0), 0)
    ON CONFLICT (day) DO UPDATE
    SET billed = billed + excluded.billed,
        given_back = given_back + excluded.given_back,
        deposits = deposits + excluded.deposits,
        missing = missing + excluded.missing;
END;
CREATE TRIGGER balance_check_never_changes BEFORE UPDATE ON balance_check BEGIN
    SELECT RAISE(ABORT, 'a check of the balance never changes');
END;
CREATE TRIGGER balance_check_is_never_deleted BEFORE DELETE ON balance_check BEGIN
    SELECT RAISE(ABORT, 'a check of the balance is never deleted');
END;

CREATE TRIGGER foreign_recharge_is_never_replaced BEFORE INSERT ON foreign_recharge
WHEN EXISTS (SELECT 1 FROM foreign_recharge WHERE id = NEW.id OR provider_reference = NEW.provider_reference) BEGIN
    SELECT RAISE(ABORT, 'this recharge is kept already');
END;
CREATE TRIGGER foreign_recharge_never_changes BEFORE UPDATE ON foreign_recharge BEGIN
    SELECT RAISE(ABORT, 'what was told of a recharge never changes');
END;
CREATE TRIGGER foreign_recharge_is_never_deleted BEFORE DELETE ON foreign_recharge BEGIN
    SELECT RAISE(ABORT, 'what was told of a recharge is never deleted');
END;

CREATE TRIGGER adoption_is_appended BEFORE INSERT ON adoption
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM adoption)
    OR EXISTS (SELECT 1 FROM adoption WHERE recharge = NEW.recharge)
    OR NEW.accounts_for > -(SELECT difference FROM balance_check WHERE id = NEW.explains)
        - (SELECT coalesce(sum(accounts_for), 0) FROM adoption WHERE explains = NEW.explains) BEGIN
    SELECT RAISE(ABORT, 'a recharge is adopted once, and accounts for no more than what is missing');
END;
CREATE TRIGGER adoption_is_counted AFTER INSERT ON adoption WHEN NEW.explains IS NOT NULL BEGIN
    UPDATE balance_day SET adopted = adopted + NEW.accounts_for
    WHERE day = (SELECT day FROM balance_check WHERE id = NEW.explains);
END;
CREATE TRIGGER adoption_never_changes BEFORE UPDATE ON adoption BEGIN
    SELECT RAISE(ABORT, 'an adoption never changes');
END;
CREATE TRIGGER adoption_is_never_deleted BEFORE DELETE ON adoption BEGIN
    SELECT RAISE(ABORT, 'an adoption is never deleted');
END;

CREATE TRIGGER account_total_is_one_row BEFORE INSERT ON account_total BEGIN
    SELECT RAISE(ABORT, 'this is written already');
END;
CREATE TRIGGER account_total_is_never_deleted BEFORE DELETE ON account_total BEGIN
    SELECT RAISE(ABORT, 'the account''s totals are never deleted');
END;
