-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The numbers that were served before, for the clerk who types three digits: each with its last recharge that was
-- delivered or is on its way, and how many there were. What failed, was refused, given back or cannot be settled is
-- nobody's habit; a recharge that fails after all makes room for the one before it.
--
-- Made from the sales alone, and kept by triggers, so that no program can forget it.

CREATE TABLE served (
    phone TEXT    NOT NULL PRIMARY KEY,
    sale  INTEGER NOT NULL REFERENCES sale (id), -- the newest of its recharges
    times INTEGER NOT NULL CHECK (times > 0)
) STRICT, WITHOUT ROWID;

INSERT INTO served
SELECT phone, max(id), count(*) FROM sale NOT INDEXED WHERE state IN (2, 3, 4) GROUP BY phone;

-- By the first three digits and by the last three, newest first. Both hold the whole number (it is the table's key), so
-- a fourth digit and those after it are looked for in the index alone.
CREATE INDEX served_by_beginning ON served (substr(phone, 1, 3), sale);
CREATE INDEX served_by_ending ON served (substr(phone, -3), sale);

-- open, pending, done
CREATE TRIGGER sale_is_new_and_served AFTER INSERT ON sale WHEN NEW.state IN (2, 3, 4) BEGIN
    INSERT INTO served VALUES (NEW.phone, NEW.id, 1)
    ON CONFLICT (phone) DO UPDATE SET sale = max(sale, excluded.sale), times = times + 1;
END;
CREATE TRIGGER sale_is_served AFTER UPDATE OF state ON sale
WHEN NEW.state IN (2, 3, 4) AND OLD.state NOT IN (2, 3, 4) BEGIN
    INSERT INTO served VALUES (NEW.phone, NEW.id, 1)
    ON CONFLICT (phone) DO UPDATE SET sale = max(sale, excluded.sale), times = times + 1;
END;
CREATE TRIGGER sale_is_not_served AFTER UPDATE OF state ON sale
WHEN OLD.state IN (2, 3, 4) AND NEW.state NOT IN (2, 3, 4) BEGIN
    DELETE FROM served WHERE phone = NEW.phone AND times = 1;
    UPDATE served
    SET times = times - 1,
        sale = (SELECT id FROM sale WHERE phone = NEW.phone AND state IN (2, 3, 4) ORDER BY id DESC LIMIT 1)
    WHERE phone = NEW.phone;
END;
