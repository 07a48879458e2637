-- SPDX-License-Identifier: GPL-3.0-or-later
-- Revision 2: when a person has time, what they did to the steps of the roadmap, and what they compare it with.

-- The target to fall back on, as target_role and target_level.
ALTER TABLE learner ADD COLUMN plan_b_role VARCHAR(64);
ALTER TABLE learner ADD COLUMN plan_b_level VARCHAR(10);

-- Each value is a JSON object, as the journal has it. What a later program adds to one is left alone in reading.
CREATE TABLE availability (
    learner_id VARCHAR(64) NOT NULL PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
    value      TEXT        NOT NULL
);

CREATE TABLE step_record (
    learner_id VARCHAR(64)  NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    step_id    VARCHAR(200) NOT NULL,
    value      TEXT         NOT NULL,
    PRIMARY KEY (learner_id, step_id)
);

CREATE TABLE own_step (
    learner_id VARCHAR(64)  NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    step_id    VARCHAR(200) NOT NULL,
    value      TEXT         NOT NULL,
    PRIMARY KEY (learner_id, step_id)
);

CREATE TABLE logged_hours (
    learner_id VARCHAR(64)  NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    log_id     VARCHAR(64)  NOT NULL,
    step_id    VARCHAR(200) NOT NULL,
    day        VARCHAR(10)  NOT NULL,
    hours      DOUBLE PRECISION NOT NULL CHECK (hours > 0),
    PRIMARY KEY (learner_id, log_id)
);

CREATE TABLE running_timer (
    learner_id VARCHAR(64)  NOT NULL PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
    step_id    VARCHAR(200) NOT NULL,
    since      VARCHAR(30)  NOT NULL
);

CREATE TABLE baseline (
    learner_id VARCHAR(64) NOT NULL PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
    value      TEXT        NOT NULL
);
