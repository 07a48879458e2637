-- SPDX-License-Identifier: GPL-3.0-or-later
-- Revision 4: what a person considers and reads: an advisor's ratings, answers about interests, roles to compare, levels
-- that are wanted besides the target, advertisements, and further names of skills.

-- Level 0 is a rating too: the advisor sees none.
CREATE TABLE advisor_level (
    learner_id VARCHAR(64) NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    skill_id   VARCHAR(64) NOT NULL,
    level      SMALLINT    NOT NULL CHECK (level BETWEEN 0 AND 4),
    PRIMARY KEY (learner_id, skill_id)
);

CREATE TABLE liking (
    learner_id   VARCHAR(64) NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    statement_id VARCHAR(64) NOT NULL,
    liking       VARCHAR(10) NOT NULL,
    PRIMARY KEY (learner_id, statement_id)
);

-- Each value is a JSON object, as the journal has it. What a later program adds to one is left alone in reading.
CREATE TABLE considered_roles (
    learner_id VARCHAR(64) NOT NULL PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
    value      TEXT        NOT NULL
);

CREATE TABLE wanted_level (
    learner_id VARCHAR(64) NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    skill_id   VARCHAR(64) NOT NULL,
    level      SMALLINT    NOT NULL CHECK (level BETWEEN 1 AND 4),
    PRIMARY KEY (learner_id, skill_id)
);

CREATE TABLE advertisement (
    learner_id VARCHAR(64) NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    advert_id  VARCHAR(64) NOT NULL,
    value      TEXT        NOT NULL,
    PRIMARY KEY (learner_id, advert_id)
);

CREATE TABLE own_alias (
    learner_id VARCHAR(64)  NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    alias      VARCHAR(400) NOT NULL,
    skill_id   VARCHAR(64)  NOT NULL,
    PRIMARY KEY (learner_id, alias)
);
