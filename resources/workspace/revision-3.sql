-- SPDX-License-Identifier: GPL-3.0-or-later
-- Revision 3: what a person assumes of their money for the pay back of study.

-- The value is a JSON object, as the journal has it. What a later program adds to it is left alone in reading.
CREATE TABLE pay_back (
    learner_id VARCHAR(64) NOT NULL PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
    value      TEXT        NOT NULL
);
