CREATE TABLE fact_hall_of_fame (
    induction_year INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    category VARCHAR NOT NULL,
    player_id BIGINT,
    bref_player_id VARCHAR,
    coach_id BIGINT,
    bref_coach_id VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (induction_year, name, category)
);

COMMENT ON TABLE fact_hall_of_fame IS 'One row per member of the Hall of Fame, year of the admission and category.';
COMMENT ON COLUMN fact_hall_of_fame.induction_year IS 'Year of the admission.';
COMMENT ON COLUMN fact_hall_of_fame.name IS 'Name as printed.';
COMMENT ON COLUMN fact_hall_of_fame.category IS 'Player, Coach, Contributor and so on, as printed; Unknown where the page does not tell.';
COMMENT ON COLUMN fact_hall_of_fame.player_id IS 'The player; NULL where the name links none.';
COMMENT ON COLUMN fact_hall_of_fame.bref_player_id IS 'Basketball-Reference player id; NULL where the name links none.';
COMMENT ON COLUMN fact_hall_of_fame.coach_id IS 'The coach: `dim_coaches.coach_id` where his page is in the artifact; NULL where the name links none.';
COMMENT ON COLUMN fact_hall_of_fame.bref_coach_id IS 'Basketball-Reference coach id; NULL where the name links none.';
COMMENT ON COLUMN fact_hall_of_fame.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_hall_of_fame.source_row IS 'The number of the record in its file, the first one after the header being 1.';
