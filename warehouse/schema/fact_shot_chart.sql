CREATE TABLE fact_shot_chart (
    game_id BIGINT NOT NULL,
    shot_order INTEGER NOT NULL,
    team_id BIGINT,
    team_code VARCHAR,
    player_id BIGINT,
    bref_player_id VARCHAR,
    period INTEGER,
    period_text VARCHAR,
    clock VARCHAR,
    is_made BOOLEAN,
    points_value INTEGER,
    distance_feet INTEGER,
    left_pixels INTEGER,
    top_pixels INTEGER,
    description VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (game_id, shot_order)
);

COMMENT ON TABLE fact_shot_chart IS 'One row per game and shot of its chart, with the place on the chart.';
COMMENT ON COLUMN fact_shot_chart.game_id IS 'The game: `dim_games.game_id` where its box score is in the artifact.';
COMMENT ON COLUMN fact_shot_chart.shot_order IS 'Place among the shots of the page.';
COMMENT ON COLUMN fact_shot_chart.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_shot_chart.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_shot_chart.player_id IS 'The player; NULL where not given.';
COMMENT ON COLUMN fact_shot_chart.bref_player_id IS 'Basketball-Reference player id; NULL where not given.';
COMMENT ON COLUMN fact_shot_chart.period IS 'Quarters are 1 to 4, overtimes follow, as printed; NULL where blank.';
COMMENT ON COLUMN fact_shot_chart.period_text IS 'Period as printed; NULL where blank.';
COMMENT ON COLUMN fact_shot_chart.clock IS 'Time left in the period as printed, such as 11:36.0.';
COMMENT ON COLUMN fact_shot_chart.is_made IS 'Whether it went in; NULL where blank.';
COMMENT ON COLUMN fact_shot_chart.points_value IS 'Points that it was worth, as printed; NULL where blank.';
COMMENT ON COLUMN fact_shot_chart.distance_feet IS 'Distance in feet, as printed; NULL where blank.';
COMMENT ON COLUMN fact_shot_chart.left_pixels IS 'Pixels from the left of the chart of the page, which is a half court of 500 pixels; NULL where not given.';
COMMENT ON COLUMN fact_shot_chart.top_pixels IS 'Pixels from the top of the chart of the page; NULL where not given.';
COMMENT ON COLUMN fact_shot_chart.description IS 'What the chart says of the shot.';
COMMENT ON COLUMN fact_shot_chart.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_shot_chart.source_row IS 'The number of the record in its file, the first one after the header being 1.';
