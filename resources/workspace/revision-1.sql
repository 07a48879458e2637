-- SPDX-License-Identifier: GPL-3.0-or-later
-- Revision 1: learners, levels, notes, evidence, own skills, and the journal of changes.

CREATE TABLE workspace_fact (
    name  VARCHAR(40)  NOT NULL PRIMARY KEY,
    value VARCHAR(200) NOT NULL
);

CREATE TABLE learner (
    id             VARCHAR(64)  NOT NULL PRIMARY KEY,
    name           VARCHAR(400) NOT NULL,
    kind           VARCHAR(10)  NOT NULL CHECK (kind IN ('person', 'sample')),
    hours_per_week DOUBLE PRECISION NOT NULL,
    interests      VARCHAR(1000) NOT NULL,
    target_role    VARCHAR(64),
    target_level   VARCHAR(10),
    created_at     VARCHAR(30)  NOT NULL
);

CREATE TABLE skill_level (
    learner_id VARCHAR(64) NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    skill_id   VARCHAR(64) NOT NULL,
    level      SMALLINT    NOT NULL CHECK (level BETWEEN 1 AND 4),
    PRIMARY KEY (learner_id, skill_id)
);

CREATE TABLE skill_note (
    learner_id VARCHAR(64) NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    skill_id   VARCHAR(64) NOT NULL,
    note       TEXT        NOT NULL,
    PRIMARY KEY (learner_id, skill_id)
);

CREATE TABLE own_skill (
    learner_id VARCHAR(64)  NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    skill_id   VARCHAR(64)  NOT NULL,
    group_id   VARCHAR(64)  NOT NULL,
    title      VARCHAR(400) NOT NULL,
    PRIMARY KEY (learner_id, skill_id)
);

CREATE TABLE evidence (
    learner_id  VARCHAR(64) NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    evidence_id VARCHAR(64) NOT NULL,
    skill_id    VARCHAR(64) NOT NULL,
    kind        VARCHAR(10) NOT NULL CHECK (kind IN ('text', 'link', 'file')),
    title       TEXT        NOT NULL,
    reference   TEXT        NOT NULL,
    shown_on    VARCHAR(10) NOT NULL,
    PRIMARY KEY (learner_id, evidence_id)
);

-- No reference to learner: the row that tells of a learner's removal by undo must outlive the learner.
CREATE TABLE change_journal (
    number     BIGINT      NOT NULL PRIMARY KEY,
    at         VARCHAR(30) NOT NULL,
    learner_id VARCHAR(64) NOT NULL,
    verb       VARCHAR(30) NOT NULL,
    cause      VARCHAR(10) NOT NULL CHECK (cause IN ('done', 'undone', 'redone')),
    cause_rows TEXT        NOT NULL,
    edits      TEXT        NOT NULL
);

CREATE INDEX change_journal_by_learner ON change_journal (learner_id, number);
