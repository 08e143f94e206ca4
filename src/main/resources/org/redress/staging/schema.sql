-- Every file of the input folder and what came of reading it. Standard SQL: H2 and PostgreSQL both run it.
-- The key is the SHA-256 of the path, which alone can be too long for an index of PostgreSQL.
-- decision_crc is of the staged decision, reading_crc of all other columns but fingerprint and state: both show damage.
CREATE TABLE source_file (
    path_sha256    VARCHAR(64) PRIMARY KEY,
    path           VARCHAR     NOT NULL,
    sha256         VARCHAR(64) NOT NULL,
    fingerprint    VARCHAR(64) NOT NULL,
    state          VARCHAR(16) NOT NULL,
    decision_id    VARCHAR,
    text_sha256    VARCHAR(64),
    decision_date  DATE,
    printed_fields INTEGER,
    decision_crc   BIGINT,
    reject_reason  VARCHAR(32),
    reject_detail  VARCHAR,
    reading_crc    BIGINT
);
-- What was read from a file that holds a decision, as compressed bytes (form 2). By itself, because every run goes through
-- all of source_file several times, which has to stay small.
CREATE TABLE staged_decision (
    path_sha256    VARCHAR(64) PRIMARY KEY,
    decision       BYTEA       NOT NULL
);
