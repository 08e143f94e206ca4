-- Every file of the input folder and what came of reading it. Standard SQL: H2 and PostgreSQL both run it.
CREATE TABLE IF NOT EXISTS source_file (
    path           VARCHAR(4096) PRIMARY KEY,
    sha256         VARCHAR(64)   NOT NULL,
    fingerprint    VARCHAR(64)   NOT NULL,
    state          VARCHAR(16)   NOT NULL,
    decision_id    VARCHAR,
    text_sha256    VARCHAR(64),
    decision_date  DATE,
    printed_fields INTEGER,
    decision       VARCHAR,
    reject_reason  VARCHAR(32),
    reject_detail  VARCHAR
);
