-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Taabia's ledger, schema 1: sales, the POSTs they took, and every status that the provider told.
--
-- Money is in centimes, time in milliseconds since 1970 UTC, except server_time and next_look: seconds by the provider's
-- clock. Nothing is ever deleted, so sale.id is 1, 2, 3... without gaps. What was once on disk about a sale's making
-- cannot be changed, and what was seen cannot be unseen: the triggers say so even to a person with a SQLite shell.
--
-- For that person: the view sale_in_words spells the numbers out.

PRAGMA application_id = 1413562690; -- 0x54414142, "TAAB": how this file is told from another program's

CREATE TABLE meta (
    name  TEXT NOT NULL PRIMARY KEY, -- 'client_code': the account that this ledger belongs to
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The numbers that the program writes, in words. Never renumber.
CREATE TABLE operator (
    number INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO operator VALUES (1, 'Orange'), (2, 'Inwi'), (3, 'Maroc Telecom');

CREATE TABLE sale_state (
    number  INTEGER PRIMARY KEY,
    name    TEXT NOT NULL UNIQUE,
    meaning TEXT NOT NULL
) STRICT;
INSERT INTO sale_state VALUES
    (0, 'intent',     'on disk, nothing sent'),
    (1, 'void',       'nothing was ever sent'),
    (2, 'open',       'sent, or may have been: the provider has not answered for it yet'),
    (3, 'pending',    'the provider has it, not final'),
    (4, 'done',       'delivered'),
    (5, 'failed',     'not delivered, not charged'),
    (6, 'refunded',   'charged and given back'),
    (7, 'rejected',   'every attempt was refused or never left: nothing charged'),
    (8, 'unresolved', 'too old to ask: a person must find out'),
    (9, 'conflict',   'our reference names another recharge at the provider');

CREATE TABLE attention (
    number  INTEGER PRIMARY KEY,
    name    TEXT NOT NULL UNIQUE,
    meaning TEXT NOT NULL
) STRICT;
INSERT INTO attention VALUES
    (0, 'none',         'nobody has to look'),
    (1, 'check',        'it is not known whether the customer was charged'),
    (2, 'give back',    'the provider took the sale back: give the customer the cash'),
    (3, 'contradicted', 'the provider first said failed, then delivered');

CREATE TABLE attempt_outcome (
    number  INTEGER PRIMARY KEY,
    name    TEXT NOT NULL UNIQUE,
    meaning TEXT NOT NULL
) STRICT;
INSERT INTO attempt_outcome VALUES
    (0, 'in flight', 'claimed; no answer yet (after a crash: unknown)'),
    (1, 'accepted',  'the provider took it'),
    (2, 'rejected',  'refused in the documented shape, with 400, 401 or 403'),
    (3, 'not sent',  'not a byte left'),
    (4, 'unknown',   'anything else: it may have arrived');

CREATE TABLE sale (
    id          INTEGER PRIMARY KEY,
    reference   TEXT NOT NULL COLLATE NOCASE CHECK (length(reference) BETWEEN 1 AND 64), -- our external_reference
    phone       TEXT NOT NULL CHECK (phone GLOB '0[67][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
    operator    INTEGER NOT NULL REFERENCES operator (number),
    face_value  INTEGER NOT NULL CHECK (face_value > 0), -- centimes
    promo       TEXT NOT NULL CHECK (length(promo) BETWEEN 1 AND 3 AND promo NOT GLOB '*[^0-9]*'), -- the API's "type"
    state       INTEGER NOT NULL DEFAULT 0 REFERENCES sale_state (number) CHECK (state BETWEEN 0 AND 9),
    attention   INTEGER NOT NULL DEFAULT 0 REFERENCES attention (number) CHECK (attention BETWEEN 0 AND 3),
    clerk       TEXT NOT NULL,
    created_utc INTEGER NOT NULL, -- ms by the till's wall clock: for people, never for a decision
    server_time INTEGER,          -- seconds by the provider's clock when the sale was made, if known
    status      INTEGER,          -- the last status_code seen
    provider_reference TEXT COLLATE NOCASE CHECK (provider_reference <> ''), -- ref_interne, once told
    billed      INTEGER,          -- billing_amount in centimes, once told
    error_code  TEXT NOT NULL DEFAULT '', -- of the last refused attempt
    attempts    INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    next_look   INTEGER,          -- seconds by the provider's clock at which a finished sale is looked at again
    request_body BLOB NOT NULL,   -- the exact bytes of the POST; last, so that a list never reads past the columns before
    CHECK (state NOT IN (0, 1) OR attempts = 0) -- "nothing sent" is never said of a sale that was
) STRICT;

CREATE TABLE attempt (
    sale        INTEGER NOT NULL REFERENCES sale (id),
    number      INTEGER NOT NULL CHECK (number >= 1), -- 1, 2, 3... within the sale
    claimed_utc INTEGER NOT NULL, -- ms
    outcome     INTEGER NOT NULL DEFAULT 0 REFERENCES attempt_outcome (number) CHECK (outcome BETWEEN 0 AND 4),
    http_status INTEGER NOT NULL DEFAULT 0, -- 0: there was no reply
    error_code  TEXT NOT NULL DEFAULT '',
    raw_reply   BLOB NOT NULL DEFAULT x'',
    PRIMARY KEY (sale, number)
) STRICT;

CREATE TABLE observation (
    id        INTEGER PRIMARY KEY,
    sale      INTEGER NOT NULL REFERENCES sale (id),
    seen_utc  INTEGER NOT NULL, -- ms
    status    INTEGER NOT NULL, -- as it came, documented or not
    source    TEXT NOT NULL CHECK (source <> ''), -- the call that told it
    raw_reply BLOB NOT NULL
) STRICT;
CREATE INDEX observation_by_sale ON observation (sale);

-- Finding sales -----------------------------------------------------------------------------------------------------

CREATE UNIQUE INDEX sale_by_reference ON sale (reference);
CREATE INDEX sale_by_provider_reference ON sale (provider_reference) WHERE provider_reference IS NOT NULL;
CREATE INDEX sale_by_phone ON sale (phone);
CREATE INDEX sale_by_created ON sale (created_utc);
CREATE INDEX sale_by_operator ON sale (operator);
CREATE INDEX sale_by_next_look ON sale (next_look) WHERE next_look IS NOT NULL;

-- A tenth of the table's size in the table's own order: what long filtered lists are read from.
CREATE INDEX sale_glance ON sale (id, created_utc, operator, state, attention);

-- The few sales of a kind, newest first without sorting, with the columns that lists are narrowed by.
CREATE INDEX sale_unsettled ON sale (id, created_utc, operator, state) WHERE state IN (0, 2, 3);
CREATE INDEX sale_failed ON sale (id, created_utc, operator, state) WHERE state IN (1, 5, 7);
CREATE INDEX sale_refunded ON sale (id, created_utc, operator, state) WHERE state = 6;
CREATE INDEX sale_attention ON sale (id, created_utc, operator, attention) WHERE attention <> 0;
CREATE INDEX sale_unresolved_like ON sale (phone, face_value) WHERE state IN (0, 2, 3) OR attention <> 0;

-- Part of a number, anywhere in it: every three neighbouring digits are indexed. Only an index (content=''): the
-- numbers themselves are in the sale table and never change. The program writes it together with the sale, since a
-- trigger may not touch a virtual table while trusted_schema is off.
CREATE VIRTUAL TABLE phone_part USING fts5(phone, content = '', columnsize = 0, tokenize = 'trigram');

-- What must never happen --------------------------------------------------------------------------------------------
-- The BEFORE INSERT triggers are for INSERT OR REPLACE, which would delete without asking the DELETE triggers.

CREATE TRIGGER sale_is_never_deleted BEFORE DELETE ON sale BEGIN
    SELECT RAISE(ABORT, 'a sale is never deleted');
END;
CREATE TRIGGER sale_is_never_replaced BEFORE INSERT ON sale
WHEN EXISTS (SELECT 1 FROM sale WHERE id = NEW.id OR reference = NEW.reference) BEGIN
    SELECT RAISE(ABORT, 'this sale exists already');
END;
CREATE TRIGGER sale_keeps_its_making
BEFORE UPDATE OF id, reference, phone, operator, face_value, promo, clerk, created_utc, server_time, request_body ON sale
BEGIN
    SELECT RAISE(ABORT, 'what a sale was made of never changes');
END;
CREATE TRIGGER sale_keeps_what_was_told BEFORE UPDATE ON sale
WHEN (OLD.provider_reference IS NOT NULL AND NEW.provider_reference IS NULL)
    OR (OLD.billed IS NOT NULL AND NEW.billed IS NULL)
    OR (OLD.status IS NOT NULL AND NEW.status IS NULL)
    OR NEW.attempts < OLD.attempts
BEGIN
    SELECT RAISE(ABORT, 'what was told of a sale is never blanked');
END;

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
CREATE TRIGGER attempt_keeps_its_outcome BEFORE UPDATE ON attempt WHEN OLD.outcome NOT IN (0, 4) BEGIN
    SELECT RAISE(ABORT, 'an attempt''s outcome never changes once it is known');
END;

CREATE TRIGGER observation_is_never_deleted BEFORE DELETE ON observation BEGIN
    SELECT RAISE(ABORT, 'an observation is never deleted');
END;
CREATE TRIGGER observation_is_never_replaced BEFORE INSERT ON observation
WHEN EXISTS (SELECT 1 FROM observation WHERE id = NEW.id) BEGIN
    SELECT RAISE(ABORT, 'this observation exists already');
END;
CREATE TRIGGER observation_never_changes BEFORE UPDATE ON observation BEGIN
    SELECT RAISE(ABORT, 'an observation never changes');
END;

CREATE TRIGGER ledger_keeps_its_account BEFORE UPDATE ON meta WHEN OLD.name = 'client_code' BEGIN
    SELECT RAISE(ABORT, 'a ledger belongs to one account');
END;
CREATE TRIGGER ledger_never_loses_its_account BEFORE DELETE ON meta WHEN OLD.name = 'client_code' BEGIN
    SELECT RAISE(ABORT, 'a ledger belongs to one account');
END;
CREATE TRIGGER ledger_account_is_never_replaced BEFORE INSERT ON meta
WHEN EXISTS (SELECT 1 FROM meta WHERE name = NEW.name) BEGIN
    SELECT RAISE(ABORT, 'this is written already');
END;

-- For people with a SQLite shell ------------------------------------------------------------------------------------

CREATE VIEW sale_in_words AS
SELECT sale.id,
       strftime('%Y-%m-%d %H:%M:%f UTC', sale.created_utc / 1000.0, 'unixepoch') AS created,
       sale.reference, sale.phone, operator.name AS operator,
       printf('%d.%02d', sale.face_value / 100, sale.face_value % 100) AS face_value,
       sale.promo, sale_state.name AS state, attention.name AS attention, sale.status, sale.provider_reference,
       iif(sale.billed IS NULL, NULL, printf('%d.%02d', sale.billed / 100, abs(sale.billed) % 100)) AS billed,
       sale.error_code, sale.attempts, sale.clerk
FROM sale
JOIN operator ON operator.number = sale.operator
JOIN sale_state ON sale_state.number = sale.state
JOIN attention ON attention.number = sale.attention;
