CREATE TABLE dim_executives (
    executive_id BIGINT NOT NULL,
    bref_executive_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    full_name VARCHAR,
    nicknames VARCHAR,
    name_note VARCHAR,
    birth_date DATE,
    birth_place VARCHAR,
    death_date DATE,
    high_school VARCHAR,
    college VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (executive_id)
);

COMMENT ON TABLE dim_executives IS 'One row per executive with a page.';
COMMENT ON COLUMN dim_executives.executive_id IS 'The executive: an invertible encoding of the Basketball-Reference id.';
COMMENT ON COLUMN dim_executives.bref_executive_id IS 'Basketball-Reference executive id.';
COMMENT ON COLUMN dim_executives.name IS 'Name as printed.';
COMMENT ON COLUMN dim_executives.full_name IS 'Full name; NULL where blank.';
COMMENT ON COLUMN dim_executives.nicknames IS 'Nicknames; NULL where blank.';
COMMENT ON COLUMN dim_executives.name_note IS 'What the head says of the name itself, such as how it was spelled before; NULL where it says nothing.';
COMMENT ON COLUMN dim_executives.birth_date IS 'Day of birth; NULL where not given.';
COMMENT ON COLUMN dim_executives.birth_place IS 'Place of birth; NULL where blank.';
COMMENT ON COLUMN dim_executives.death_date IS 'Day of death; NULL where blank.';
COMMENT ON COLUMN dim_executives.high_school IS 'High school; NULL where blank.';
COMMENT ON COLUMN dim_executives.college IS 'College; NULL where blank.';
COMMENT ON COLUMN dim_executives.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN dim_executives.source_row IS 'The number of the record in its file, the first one after the header being 1.';
