-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A sale that was made before the till had heard the provider's date, and was then cut off by a crash, has no
-- server_time, and what has no age can never be called too old. known_since is the first date of the provider's clock
-- that was heard while the sale existed: the sale is at least that old. Written once.

ALTER TABLE sale ADD COLUMN known_since INTEGER; -- seconds by the provider's clock
UPDATE sale SET known_since = server_time;

CREATE TRIGGER sale_keeps_its_first_date BEFORE UPDATE OF known_since ON sale
WHEN OLD.known_since IS NOT NULL AND NEW.known_since IS NOT OLD.known_since
BEGIN
    SELECT RAISE(ABORT, 'the first date that was heard of a sale never changes');
END;
