CREATE TABLE fact_coach_awards (
    coach_id BIGINT NOT NULL,
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    award VARCHAR NOT NULL,
    bref_coach_id VARCHAR NOT NULL,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (coach_id, season_year, league, award)
);

COMMENT ON TABLE fact_coach_awards IS 'One row per coach, season, league and award.';
COMMENT ON COLUMN fact_coach_awards.coach_id IS 'The coach: `dim_coaches.coach_id` where his page is in the artifact.';
COMMENT ON COLUMN fact_coach_awards.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_coach_awards.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_coach_awards.award IS 'Award as printed, such as Coach of the Month (January).';
COMMENT ON COLUMN fact_coach_awards.bref_coach_id IS 'Basketball-Reference coach id.';
COMMENT ON COLUMN fact_coach_awards.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_coach_awards.source_row IS 'The number of the record in its file, the first one after the header being 1.';
