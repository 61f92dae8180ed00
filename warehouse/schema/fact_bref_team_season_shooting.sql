CREATE TABLE fact_bref_team_season_shooting (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    side VARCHAR NOT NULL,
    team_code VARCHAR NOT NULL,
    team_id BIGINT,
    team_name VARCHAR NOT NULL,
    games_played INTEGER,
    minutes_played DOUBLE,
    field_goal_pct DOUBLE,
    average_distance DOUBLE,
    share_of_attempts_two_point DOUBLE,
    share_of_attempts_0_3_ft DOUBLE,
    share_of_attempts_3_10_ft DOUBLE,
    share_of_attempts_10_16_ft DOUBLE,
    share_of_attempts_16_ft_to_arc DOUBLE,
    share_of_attempts_three_point DOUBLE,
    two_point_pct DOUBLE,
    field_goal_pct_0_3_ft DOUBLE,
    field_goal_pct_3_10_ft DOUBLE,
    field_goal_pct_10_16_ft DOUBLE,
    field_goal_pct_16_ft_to_arc DOUBLE,
    three_point_pct DOUBLE,
    assisted_share_two_point DOUBLE,
    assisted_share_three_point DOUBLE,
    share_of_attempts_dunks DOUBLE,
    dunks_made INTEGER,
    share_of_attempts_layups DOUBLE,
    layups_made INTEGER,
    corner_share_of_three_point_attempts DOUBLE,
    corner_three_point_pct DOUBLE,
    heaves_attempted INTEGER,
    heaves_made INTEGER,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, league, side, team_code)
);

COMMENT ON TABLE fact_bref_team_season_shooting IS 'One row per team, season and side: shooting by distance, as Basketball-Reference prints it.';
COMMENT ON COLUMN fact_bref_team_season_shooting.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_bref_team_season_shooting.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_bref_team_season_shooting.side IS 'TEAM for the team''s own numbers, OPPONENT for those of its opponents.';
COMMENT ON COLUMN fact_bref_team_season_shooting.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_bref_team_season_shooting.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_bref_team_season_shooting.team_name IS 'Name as printed.';
COMMENT ON COLUMN fact_bref_team_season_shooting.games_played IS 'Games played, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.minutes_played IS 'Minutes on court, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.field_goal_pct IS 'Field goal percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.average_distance IS 'Average distance of shots in feet, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.share_of_attempts_two_point IS 'Share of shots that were two-pointers, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.share_of_attempts_0_3_ft IS 'Share of shots from 0 to 3 feet, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.share_of_attempts_3_10_ft IS 'Share of shots from 3 to 10 feet, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.share_of_attempts_10_16_ft IS 'Share of shots from 10 to 16 feet, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.share_of_attempts_16_ft_to_arc IS 'Share of shots from 16 feet to the arc, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.share_of_attempts_three_point IS 'Share of shots that were three-pointers, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.two_point_pct IS 'Two-point percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.field_goal_pct_0_3_ft IS 'Field goal percentage from 0 to 3 feet, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.field_goal_pct_3_10_ft IS 'Field goal percentage from 3 to 10 feet, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.field_goal_pct_10_16_ft IS 'Field goal percentage from 10 to 16 feet, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.field_goal_pct_16_ft_to_arc IS 'Field goal percentage from 16 feet to the arc, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.three_point_pct IS 'Three-point percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.assisted_share_two_point IS 'Share of two-pointers made that were assisted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.assisted_share_three_point IS 'Share of three-pointers made that were assisted, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.share_of_attempts_dunks IS 'Share of shots that were dunks, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.dunks_made IS 'Dunks made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.share_of_attempts_layups IS 'Share of shots that were layups, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.layups_made IS 'Layups made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.corner_share_of_three_point_attempts IS 'Share of three-pointers tried from the corner, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.corner_three_point_pct IS 'Three-point percentage from the corner, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.heaves_attempted IS 'Heaves tried, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.heaves_made IS 'Heaves made, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_season_shooting.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_bref_team_season_shooting.source_row IS 'The number of the record in its file, the first one after the header being 1.';
