-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 3: what stands around a sale. How it was paid, shifts and the cash in the drawer, the credit book, receipts and
-- their copies, the print queue, and the chain that shows whether anybody has changed any of it.
--
-- Units as in 0001: centimes, ms since 1970 UTC. Two rules hold for every table that is chained (see chained_table):
--   * a row is written once and never changed, deleted or replaced: the triggers below say so;
--   * no column is ever added to one, because the chain covers every column of a row. What a later schema has to say of
--     such a row goes into a table of its own.
-- Row numbers are given in order, 1, 2, 3... without gaps, so that a missing one shows.
--
-- Sales of schema 2 have no payment. They were paid in cash, exactly, while no shift was open: that is how every report
-- reads a sale without one.

-- The numbers that the program writes, in words. Never renumber.
CREATE TABLE payment_method (
    number  INTEGER PRIMARY KEY,
    name    TEXT NOT NULL UNIQUE,
    meaning TEXT NOT NULL
) STRICT;
INSERT INTO payment_method VALUES
    (1, 'cash',        'in the drawer'),
    (2, 'card',        'by a terminal that is not this program''s'),
    (3, 'credit book', 'not yet: the customer owes it');

CREATE TABLE cash_move (
    number  INTEGER PRIMARY KEY,
    name    TEXT NOT NULL UNIQUE,
    meaning TEXT NOT NULL
) STRICT;
INSERT INTO cash_move VALUES
    (1, 'in',        'change brought, the owner''s own money'),
    (2, 'out',       'to the safe, for a purchase'),
    (3, 'repayment', 'a customer of the credit book pays'),
    (4, 'give-back', 'to the customer of a sale that was refunded, or failed after its cash had been counted');

CREATE TABLE print_state (
    number  INTEGER PRIMARY KEY,
    name    TEXT NOT NULL UNIQUE,
    meaning TEXT NOT NULL
) STRICT;
INSERT INTO print_state VALUES
    (0, 'waiting',      'not printed yet'),
    (1, 'printing',     'a printer has it; after a restart: waiting'),
    (2, 'printed',      'on paper'),
    (3, 'saved as PDF', 'no printer took it'),
    (4, 'given up',     'not even a PDF could be written'),
    (5, 'cancelled',    'by a person');

CREATE TABLE print_kind (
    number INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO print_kind VALUES (1, 'receipt'), (2, 'X report'), (3, 'Z report'), (4, 'test page'), (5, 'list');

CREATE TABLE override_kind (
    name    TEXT NOT NULL PRIMARY KEY,
    meaning TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO override_kind VALUES
    ('sold-knowing',  'sold although a sale of the same amount to this number was not resolved'),
    ('dealt-with',    'a person says that a sale needs nobody''s attention any more'),
    ('limit-changed', 'a customer may owe more, or less, than before');

CREATE TABLE chained_table (
    number INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO chained_table VALUES
    (1, 'payment'), (2, 'shift'), (3, 'cash_movement'), (4, 'cash_count'), (5, 'closing'), (6, 'customer_change'),
    (7, 'override_record'), (8, 'receipt'), (9, 'receipt_print'), (10, 'adoption'), (11, 'chain_key');

-- Shifts ------------------------------------------------------------------------------------------------------------

CREATE TABLE shift (
    id            INTEGER PRIMARY KEY,
    opened_utc    INTEGER NOT NULL,
    clerk         TEXT NOT NULL,
    till          TEXT NOT NULL,
    opening_float INTEGER NOT NULL CHECK (opening_float >= 0),
    sales_before  INTEGER NOT NULL -- the newest sale then: the ones after it are this shift's
) STRICT;

CREATE TABLE cash_count (
    id            INTEGER PRIMARY KEY,
    shift         INTEGER NOT NULL REFERENCES shift (id),
    counted_utc   INTEGER NOT NULL,
    clerk         TEXT NOT NULL,
    till          TEXT NOT NULL,
    pieces        TEXT NOT NULL,    -- '20000x3 1000x12': three notes of 200 DH, twelve coins of 10 DH; largest first
    total         INTEGER NOT NULL CHECK (total >= 0),
    expected      INTEGER NOT NULL, -- what should have been in the drawer; the clerk was not told before
    last_sale     INTEGER NOT NULL, -- the newest sale and movement then: what came after moved cash that was not counted
    last_movement INTEGER NOT NULL
) STRICT;

-- The Z report. It is kept as it was printed and never worked out anew, because sales go on changing after it.
CREATE TABLE closing (
    number        INTEGER PRIMARY KEY,
    shift         INTEGER NOT NULL UNIQUE REFERENCES shift (id),
    count         INTEGER NOT NULL REFERENCES cash_count (id),
    closed_utc    INTEGER NOT NULL,
    clerk         TEXT NOT NULL,
    till          TEXT NOT NULL,
    sold_sales    INTEGER NOT NULL CHECK (sold_sales >= 0),
    sold          INTEGER NOT NULL CHECK (sold >= 0),
    outside_sales INTEGER NOT NULL CHECK (outside_sales >= 0), -- sold while no shift was open, since the one before
    outside       INTEGER NOT NULL CHECK (outside >= 0),
    cash_taken    INTEGER NOT NULL,
    cash_in       INTEGER NOT NULL,
    cash_out      INTEGER NOT NULL,
    repaid        INTEGER NOT NULL,
    given_back    INTEGER NOT NULL,
    expected      INTEGER NOT NULL,
    counted       INTEGER NOT NULL,
    difference    INTEGER NOT NULL,
    reason        TEXT NOT NULL,
    grand_total   INTEGER NOT NULL, -- of the closing before, plus sold, plus outside: it only grows
    last_sale     INTEGER NOT NULL,
    last_link     BLOB NOT NULL CHECK (length(last_link) = 32), -- of the chain, before this row
    report        TEXT NOT NULL,    -- all of the report, as JSON
    CHECK (difference = counted - expected),
    CHECK (difference = 0 OR trim(reason) <> '')
) STRICT;

-- The sales that could still fail when their cash had been counted: with the drawer of the shift that was closed, or, if
-- no shift was open when they were sold, with the float of the next one. If one does, its customer is owed his money.
CREATE TABLE carried_over (
    sale    INTEGER PRIMARY KEY REFERENCES sale (id),
    closing INTEGER REFERENCES closing (number) -- NULL: sold outside shifts
) STRICT;

-- What had been sold before there were shifts, summed up once: the first Z report's "outside shifts" begins with it.
CREATE TABLE sold_before_shifts (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    last_sale INTEGER NOT NULL,
    sales     INTEGER NOT NULL,
    amount    INTEGER NOT NULL
) STRICT;
INSERT INTO sold_before_shifts
SELECT 1, coalesce(max(id), 0), count(*) FILTER (WHERE state NOT IN (1, 5, 6, 7)),
       coalesce(sum(face_value) FILTER (WHERE state NOT IN (1, 5, 6, 7)), 0)
FROM sale;

-- Payments, the credit book, movements ------------------------------------------------------------------------------

CREATE TABLE customer (
    id INTEGER PRIMARY KEY
) STRICT;

-- Every save is a row; the newest one of a customer is how he stands now.
CREATE TABLE customer_change (
    id          INTEGER PRIMARY KEY,
    customer    INTEGER NOT NULL REFERENCES customer (id),
    changed_utc INTEGER NOT NULL,
    clerk       TEXT NOT NULL,
    till        TEXT NOT NULL,
    name        TEXT NOT NULL CHECK (trim(name) <> ''),
    phone       TEXT NOT NULL,
    most_owed   INTEGER NOT NULL CHECK (most_owed >= 0)
) STRICT;
CREATE INDEX customer_change_by_customer ON customer_change (customer);

CREATE TABLE payment (
    sale     INTEGER PRIMARY KEY REFERENCES sale (id),
    shift    INTEGER REFERENCES shift (id), -- NULL: none was open
    method   INTEGER NOT NULL REFERENCES payment_method (number),
    due      INTEGER NOT NULL CHECK (due > 0),
    received INTEGER CHECK (received IS NULL OR (method = 1 AND received >= due)), -- NULL: the exact amount
    customer INTEGER REFERENCES customer (id),
    CHECK ((method = 3) = (customer IS NOT NULL))
) STRICT;
CREATE INDEX payment_by_shift ON payment (shift) WHERE shift IS NOT NULL;
CREATE INDEX payment_by_customer ON payment (customer) WHERE customer IS NOT NULL;

CREATE TABLE cash_movement (
    id        INTEGER PRIMARY KEY,
    shift     INTEGER REFERENCES shift (id), -- NULL: none was open
    moved_utc INTEGER NOT NULL,
    clerk     TEXT NOT NULL,
    till      TEXT NOT NULL,
    kind      INTEGER NOT NULL REFERENCES cash_move (number),
    method    INTEGER NOT NULL REFERENCES payment_method (number), -- only cash moves the drawer
    amount    INTEGER NOT NULL CHECK (amount > 0), -- the kind tells the direction
    reason    TEXT NOT NULL,
    sale      INTEGER REFERENCES sale (id),
    customer  INTEGER REFERENCES customer (id),
    CHECK ((kind = 4) = (sale IS NOT NULL)),
    CHECK ((kind = 3) = (customer IS NOT NULL)),
    CHECK (kind NOT IN (1, 2) OR (method = 1 AND trim(reason) <> '')),
    CHECK (kind <> 3 OR method IN (1, 2))
) STRICT;
CREATE UNIQUE INDEX given_back_once ON cash_movement (sale) WHERE sale IS NOT NULL;
CREATE INDEX cash_movement_by_shift ON cash_movement (shift) WHERE shift IS NOT NULL;
CREATE INDEX cash_movement_by_customer ON cash_movement (customer) WHERE customer IS NOT NULL;

CREATE TABLE override_record (
    id       INTEGER PRIMARY KEY,
    kind     TEXT NOT NULL REFERENCES override_kind (name),
    done_utc INTEGER NOT NULL,
    clerk    TEXT NOT NULL,
    till     TEXT NOT NULL,
    sale     INTEGER REFERENCES sale (id),
    customer INTEGER REFERENCES customer (id),
    reason   TEXT NOT NULL
) STRICT;

-- Paper -------------------------------------------------------------------------------------------------------------

CREATE TABLE receipt (
    number     INTEGER PRIMARY KEY,
    sale       INTEGER NOT NULL UNIQUE REFERENCES sale (id),
    issued_utc INTEGER NOT NULL,
    clerk      TEXT NOT NULL,
    till       TEXT NOT NULL
) STRICT;

CREATE TABLE receipt_print (
    id          INTEGER PRIMARY KEY,
    receipt     INTEGER NOT NULL REFERENCES receipt (number),
    printed_utc INTEGER NOT NULL,
    clerk       TEXT NOT NULL,
    till        TEXT NOT NULL,
    training    INTEGER NOT NULL CHECK (training IN (0, 1)),
    provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)), -- 1: how the sale ends was not known yet
    duplicate   INTEGER NOT NULL CHECK (duplicate >= 0),        -- 0: the first of its kind
    state       INTEGER NOT NULL REFERENCES sale_state (number), -- that was printed
    UNIQUE (receipt, provisional, duplicate)
) STRICT;

-- The queue. What is finished may go after a while: a copy is made from the sale, a Z report from its closing.
CREATE TABLE print_job (
    id          INTEGER PRIMARY KEY,
    kind        INTEGER NOT NULL REFERENCES print_kind (number),
    state       INTEGER NOT NULL DEFAULT 0 REFERENCES print_state (number),
    document    TEXT NOT NULL, -- PaperDocument as JSON
    sale        INTEGER REFERENCES sale (id),
    created_utc INTEGER NOT NULL,
    changed_utc INTEGER NOT NULL,
    tries       INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
    last_error  TEXT NOT NULL DEFAULT '',
    printed_on  TEXT NOT NULL DEFAULT '',
    CHECK ((kind = 1) = (sale IS NOT NULL))
) STRICT;
CREATE INDEX print_job_open ON print_job (id) WHERE state IN (0, 1);

-- The chain ---------------------------------------------------------------------------------------------------------
-- hash = HMAC-SHA256 (key, the hash before, and the link's number, table, row and all columns of that row). The key is
-- not in this file. Whoever changes a row without it, or drops, adds or reorders one, is found out by "Verify".

CREATE TABLE chain_key (
    epoch       INTEGER PRIMARY KEY,
    first_link  INTEGER NOT NULL UNIQUE,
    fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 32) -- tells keys apart without telling them
) STRICT;

CREATE TABLE chain_link (
    number  INTEGER PRIMARY KEY,
    "table" INTEGER NOT NULL REFERENCES chained_table (number),
    row     INTEGER NOT NULL,
    hash    BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- What must never happen --------------------------------------------------------------------------------------------
-- As in 0001: the BEFORE INSERT triggers are for INSERT OR REPLACE, and keep the numbers without gaps.

CREATE VIEW open_shift AS
SELECT id, opened_utc, clerk, till, opening_float, sales_before FROM shift
WHERE id = (SELECT max(id) FROM shift) AND NOT EXISTS (SELECT 1 FROM closing WHERE closing.shift = shift.id);

CREATE TRIGGER payment_comes_with_its_sale BEFORE INSERT ON payment
WHEN NEW.sale <= (SELECT max(sale) FROM payment) OR NEW.due IS NOT (SELECT face_value FROM sale WHERE id = NEW.sale)
    OR NEW.shift IS NOT (SELECT id FROM open_shift) BEGIN
    SELECT RAISE(ABORT, 'a payment is written once, with its sale, for its face value, in the shift that is open');
END;
CREATE TRIGGER payment_never_changes BEFORE UPDATE ON payment BEGIN
    SELECT RAISE(ABORT, 'a payment never changes');
END;
CREATE TRIGGER payment_is_never_deleted BEFORE DELETE ON payment BEGIN
    SELECT RAISE(ABORT, 'a payment is never deleted');
END;

CREATE TRIGGER shift_follows_a_closing BEFORE INSERT ON shift
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM shift) OR EXISTS (SELECT 1 FROM open_shift) BEGIN
    SELECT RAISE(ABORT, 'one shift is open at a time, and they are numbered without gaps');
END;
CREATE TRIGGER shift_never_changes BEFORE UPDATE ON shift BEGIN
    SELECT RAISE(ABORT, 'a shift never changes');
END;
CREATE TRIGGER shift_is_never_deleted BEFORE DELETE ON shift BEGIN
    SELECT RAISE(ABORT, 'a shift is never deleted');
END;

CREATE TRIGGER cash_count_is_appended BEFORE INSERT ON cash_count
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM cash_count) OR NEW.shift IS NOT (SELECT id FROM open_shift)
BEGIN
    SELECT RAISE(ABORT, 'counts are numbered without gaps, and belong to the shift that is open');
END;
CREATE TRIGGER cash_count_never_changes BEFORE UPDATE ON cash_count BEGIN
    SELECT RAISE(ABORT, 'a count never changes');
END;
CREATE TRIGGER cash_count_is_never_deleted BEFORE DELETE ON cash_count BEGIN
    SELECT RAISE(ABORT, 'a count is never deleted');
END;

CREATE TRIGGER closing_closes_the_open_shift BEFORE INSERT ON closing
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM closing)
    OR NEW.shift IS NOT (SELECT id FROM open_shift)
    OR NEW.shift IS NOT (SELECT shift FROM cash_count WHERE id = NEW.count) BEGIN
    SELECT RAISE(ABORT, 'closings are numbered without gaps, and close the shift that is open, by a count of it');
END;
CREATE TRIGGER grand_total_only_grows BEFORE INSERT ON closing
WHEN NEW.grand_total IS NOT NEW.sold + NEW.outside
    + coalesce((SELECT grand_total FROM closing ORDER BY number DESC LIMIT 1), 0) BEGIN
    SELECT RAISE(ABORT, 'the grand total is the one before, plus what was sold since');
END;
CREATE TRIGGER closing_never_changes BEFORE UPDATE ON closing BEGIN
    SELECT RAISE(ABORT, 'a closing never changes');
END;
CREATE TRIGGER closing_is_never_deleted BEFORE DELETE ON closing BEGIN
    SELECT RAISE(ABORT, 'a closing is never deleted');
END;

CREATE TRIGGER carried_over_is_never_replaced BEFORE INSERT ON carried_over
WHEN EXISTS (SELECT 1 FROM carried_over WHERE sale = NEW.sale) BEGIN
    SELECT RAISE(ABORT, 'this sale is carried over already');
END;
CREATE TRIGGER carried_over_never_changes BEFORE UPDATE ON carried_over BEGIN
    SELECT RAISE(ABORT, 'what was carried over never changes');
END;
CREATE TRIGGER carried_over_is_never_deleted BEFORE DELETE ON carried_over BEGIN
    SELECT RAISE(ABORT, 'what was carried over is never deleted');
END;

CREATE TRIGGER sold_before_shifts_is_written_once BEFORE INSERT ON sold_before_shifts BEGIN
    SELECT RAISE(ABORT, 'this is written already');
END;
CREATE TRIGGER sold_before_shifts_never_changes BEFORE UPDATE ON sold_before_shifts BEGIN
    SELECT RAISE(ABORT, 'what was sold before never changes');
END;
CREATE TRIGGER sold_before_shifts_is_never_deleted BEFORE DELETE ON sold_before_shifts BEGIN
    SELECT RAISE(ABORT, 'what was sold before is never deleted');
END;

CREATE TRIGGER customer_is_appended BEFORE INSERT ON customer
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM customer) BEGIN
    SELECT RAISE(ABORT, 'customers are numbered without gaps');
END;
CREATE TRIGGER customer_never_changes BEFORE UPDATE ON customer BEGIN
    SELECT RAISE(ABORT, 'a customer''s number never changes');
END;
CREATE TRIGGER customer_is_never_deleted BEFORE DELETE ON customer BEGIN
    SELECT RAISE(ABORT, 'a customer is never deleted');
END;

CREATE TRIGGER customer_change_is_appended BEFORE INSERT ON customer_change
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM customer_change) BEGIN
    SELECT RAISE(ABORT, 'changes of customers are numbered without gaps');
END;
CREATE TRIGGER customer_change_never_changes BEFORE UPDATE ON customer_change BEGIN
    SELECT RAISE(ABORT, 'how a customer stood never changes: save him anew');
END;
CREATE TRIGGER customer_change_is_never_deleted BEFORE DELETE ON customer_change BEGIN
    SELECT RAISE(ABORT, 'how a customer stood is never deleted');
END;

CREATE TRIGGER cash_movement_is_appended BEFORE INSERT ON cash_movement
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM cash_movement)
    OR NEW.shift IS NOT (SELECT id FROM open_shift)
    OR (NEW.sale IS NOT NULL AND EXISTS (SELECT 1 FROM cash_movement WHERE sale = NEW.sale)) BEGIN
    SELECT RAISE(ABORT, 'movements are numbered without gaps, in the shift that is open, one give-back a sale');
END;
CREATE TRIGGER cash_movement_never_changes BEFORE UPDATE ON cash_movement BEGIN
    SELECT RAISE(ABORT, 'a movement never changes');
END;
CREATE TRIGGER cash_movement_is_never_deleted BEFORE DELETE ON cash_movement BEGIN
    SELECT RAISE(ABORT, 'a movement is never deleted');
END;

CREATE TRIGGER override_record_is_appended BEFORE INSERT ON override_record
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM override_record) BEGIN
    SELECT RAISE(ABORT, 'overrides are numbered without gaps');
END;
CREATE TRIGGER override_record_never_changes BEFORE UPDATE ON override_record BEGIN
    SELECT RAISE(ABORT, 'an override never changes');
END;
CREATE TRIGGER override_record_is_never_deleted BEFORE DELETE ON override_record BEGIN
    SELECT RAISE(ABORT, 'an override is never deleted');
END;

CREATE TRIGGER receipt_is_appended BEFORE INSERT ON receipt
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM receipt)
    OR EXISTS (SELECT 1 FROM receipt WHERE sale = NEW.sale) BEGIN
    SELECT RAISE(ABORT, 'receipts are numbered without gaps, and a sale has one');
END;
CREATE TRIGGER receipt_never_changes BEFORE UPDATE ON receipt BEGIN
    SELECT RAISE(ABORT, 'a receipt never changes');
END;
CREATE TRIGGER receipt_is_never_deleted BEFORE DELETE ON receipt BEGIN
    SELECT RAISE(ABORT, 'a receipt is never deleted');
END;

CREATE TRIGGER receipt_print_is_appended BEFORE INSERT ON receipt_print
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM receipt_print)
    OR NEW.duplicate IS NOT (SELECT count(*) FROM receipt_print
                             WHERE receipt = NEW.receipt AND provisional = NEW.provisional) BEGIN
    SELECT RAISE(ABORT, 'copies are numbered without gaps');
END;
CREATE TRIGGER receipt_print_never_changes BEFORE UPDATE ON receipt_print BEGIN
    SELECT RAISE(ABORT, 'a print never changes');
END;
CREATE TRIGGER receipt_print_is_never_deleted BEFORE DELETE ON receipt_print BEGIN
    SELECT RAISE(ABORT, 'a print is never deleted');
END;

CREATE TRIGGER print_job_is_never_replaced BEFORE INSERT ON print_job
WHEN EXISTS (SELECT 1 FROM print_job WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'this job exists already');
END;
CREATE TRIGGER print_job_keeps_its_making BEFORE UPDATE OF id, kind, document, sale, created_utc ON print_job BEGIN
    SELECT RAISE(ABORT, 'what a job prints never changes');
END;
CREATE TRIGGER print_job_goes_when_finished BEFORE DELETE ON print_job WHEN OLD.state IN (0, 1) BEGIN
    SELECT RAISE(ABORT, 'a job that is not finished is not deleted');
END;

CREATE TRIGGER chain_key_is_appended BEFORE INSERT ON chain_key
WHEN NEW.epoch IS NOT (SELECT coalesce(max(epoch), 0) + 1 FROM chain_key)
    OR NEW.first_link IS NOT (SELECT coalesce(max(number), 0) + 1 FROM chain_link) BEGIN
    SELECT RAISE(ABORT, 'keys follow each other');
END;
CREATE TRIGGER chain_key_never_changes BEFORE UPDATE ON chain_key BEGIN
    SELECT RAISE(ABORT, 'a key''s place never changes');
END;
CREATE TRIGGER chain_key_is_never_deleted BEFORE DELETE ON chain_key BEGIN
    SELECT RAISE(ABORT, 'a key''s place is never deleted');
END;

CREATE TRIGGER chain_link_is_appended BEFORE INSERT ON chain_link
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM chain_link) BEGIN
    SELECT RAISE(ABORT, 'links are numbered without gaps');
END;
CREATE TRIGGER chain_link_never_changes BEFORE UPDATE ON chain_link BEGIN
    SELECT RAISE(ABORT, 'a link never changes');
END;
CREATE TRIGGER chain_link_is_never_deleted BEFORE DELETE ON chain_link BEGIN
    SELECT RAISE(ABORT, 'a link is never deleted');
END;

-- For people with a SQLite shell ------------------------------------------------------------------------------------

CREATE VIEW payment_in_words AS
SELECT payment.sale, payment.shift, payment_method.name AS method, printf('%.2f', payment.due / 100.0) AS due,
       iif(payment.received IS NULL, NULL, printf('%.2f', payment.received / 100.0)) AS received, payment.customer
FROM payment JOIN payment_method ON payment_method.number = payment.method;

CREATE VIEW cash_movement_in_words AS
SELECT cash_movement.id, strftime('%Y-%m-%d %H:%M:%f UTC', moved_utc / 1000.0, 'unixepoch') AS moved, shift, clerk,
       cash_move.name AS kind, payment_method.name AS method, printf('%.2f', amount / 100.0) AS amount, reason, sale, customer
FROM cash_movement
JOIN cash_move ON cash_move.number = cash_movement.kind
JOIN payment_method ON payment_method.number = cash_movement.method;

CREATE VIEW closing_in_words AS
SELECT number, shift, strftime('%Y-%m-%d %H:%M:%f UTC', closed_utc / 1000.0, 'unixepoch') AS closed, clerk,
       printf('%.2f', expected / 100.0) AS expected, printf('%.2f', counted / 100.0) AS counted,
       printf('%.2f', difference / 100.0) AS difference, reason, printf('%.2f', grand_total / 100.0) AS grand_total
FROM closing;

CREATE VIEW receipt_in_words AS
SELECT receipt.number, receipt.sale, strftime('%Y-%m-%d %H:%M:%f UTC', printed_utc / 1000.0, 'unixepoch') AS printed,
       receipt_print.clerk, iif(provisional, 'pending', 'final') AS kind, duplicate, sale_state.name AS state
FROM receipt
JOIN receipt_print ON receipt_print.receipt = receipt.number
JOIN sale_state ON sale_state.number = receipt_print.state;

CREATE VIEW chain_in_words AS
SELECT chain_link.number, chained_table.name AS "table", row, hex(hash) AS hash
FROM chain_link JOIN chained_table ON chained_table.number = chain_link."table";
