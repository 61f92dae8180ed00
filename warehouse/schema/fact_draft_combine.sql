CREATE TABLE fact_draft_combine (
    draft_year INTEGER NOT NULL,
    player_name VARCHAR NOT NULL,
    player_id BIGINT,
    bref_player_id VARCHAR,
    position VARCHAR,
    college VARCHAR,
    height_without_shoes_inches DOUBLE,
    height_with_shoes_inches DOUBLE,
    weight_pounds DOUBLE,
    wingspan_inches DOUBLE,
    standing_reach_inches DOUBLE,
    body_fat_pct DOUBLE,
    hand_length DOUBLE,
    hand_width DOUBLE,
    standing_vertical DOUBLE,
    max_vertical DOUBLE,
    lane_agility_seconds DOUBLE,
    shuttle_run_seconds DOUBLE,
    sprint_seconds DOUBLE,
    bench_press INTEGER,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (draft_year, player_name)
);

COMMENT ON TABLE fact_draft_combine IS 'One row per draft and player of its combine: what was measured and tested.';
COMMENT ON COLUMN fact_draft_combine.draft_year IS 'Year of the draft.';
COMMENT ON COLUMN fact_draft_combine.player_name IS 'Name as printed.';
COMMENT ON COLUMN fact_draft_combine.player_id IS 'The player; NULL where he has no page because he never played.';
COMMENT ON COLUMN fact_draft_combine.bref_player_id IS 'Basketball-Reference player id; NULL where he has no page.';
COMMENT ON COLUMN fact_draft_combine.position IS 'Position, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_combine.college IS 'College, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_combine.height_without_shoes_inches IS 'Height in inches without shoes, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_combine.height_with_shoes_inches IS 'Height in inches with shoes, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_combine.weight_pounds IS 'Weight in pounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_combine.wingspan_inches IS 'Wingspan in inches, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_combine.standing_reach_inches IS 'Reach in inches, standing, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_combine.body_fat_pct IS 'Body fat percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_combine.hand_length IS 'Length of the hand in inches, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_combine.hand_width IS 'Width of the hand in inches, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_combine.standing_vertical IS 'Vertical jump in inches, standing, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_combine.max_vertical IS 'Vertical jump in inches, at most, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_combine.lane_agility_seconds IS 'Seconds around the lane, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_combine.shuttle_run_seconds IS 'Seconds of the shuttle run, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_combine.sprint_seconds IS 'Seconds of the sprint over three quarters of the court, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_combine.bench_press IS 'Bench presses, as printed; NULL where blank.';
COMMENT ON COLUMN fact_draft_combine.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_draft_combine.source_row IS 'The number of the record in its file, the first one after the header being 1.';
