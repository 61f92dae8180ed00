CREATE TABLE fact_award_winners (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    award_id VARCHAR NOT NULL,
    winner VARCHAR NOT NULL,
    winner_name VARCHAR NOT NULL,
    award VARCHAR,
    player_id BIGINT,
    coach_id BIGINT,
    team_id BIGINT,
    team_code VARCHAR,
    is_tie BOOLEAN,
    age INTEGER,
    games_played INTEGER,
    minutes_per_game DOUBLE,
    points_per_game DOUBLE,
    rebounds_per_game DOUBLE,
    assists_per_game DOUBLE,
    steals_per_game DOUBLE,
    blocks_per_game DOUBLE,
    field_goal_pct DOUBLE,
    three_point_pct DOUBLE,
    free_throw_pct DOUBLE,
    win_shares DOUBLE,
    win_shares_per_48 DOUBLE,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, league, award_id, winner)
);

COMMENT ON TABLE fact_award_winners IS 'One row per season, league, award and winner.';
COMMENT ON COLUMN fact_award_winners.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_award_winners.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_award_winners.award_id IS 'The award, such as mvp or finals_mvp; as in `fact_award_votes` where there was a vote.';
COMMENT ON COLUMN fact_award_winners.winner IS 'Basketball-Reference id of the player or coach; the name where there is no page.';
COMMENT ON COLUMN fact_award_winners.winner_name IS 'Name as printed.';
COMMENT ON COLUMN fact_award_winners.award IS 'Name of the award; NULL where the page of the award is the source.';
COMMENT ON COLUMN fact_award_winners.player_id IS 'The player; NULL for coaches.';
COMMENT ON COLUMN fact_award_winners.coach_id IS 'The coach: `dim_coaches.coach_id` where his page is in the artifact; NULL for players.';
COMMENT ON COLUMN fact_award_winners.team_id IS 'The team: `dim_teams.team_id`; NULL where the page does not tell.';
COMMENT ON COLUMN fact_award_winners.team_code IS 'Code of the team on Basketball-Reference; NULL where the page does not tell.';
COMMENT ON COLUMN fact_award_winners.is_tie IS 'Whether the award was shared; NULL where the page does not tell.';
COMMENT ON COLUMN fact_award_winners.age IS 'Age on 1 February of the season; NULL where not given.';
COMMENT ON COLUMN fact_award_winners.games_played IS 'Games played, as printed; NULL where blank.';
COMMENT ON COLUMN fact_award_winners.minutes_per_game IS 'Minutes a game, as printed; NULL where blank.';
COMMENT ON COLUMN fact_award_winners.points_per_game IS 'Points a game, as printed; NULL where blank.';
COMMENT ON COLUMN fact_award_winners.rebounds_per_game IS 'Rebounds a game, as printed; NULL where blank.';
COMMENT ON COLUMN fact_award_winners.assists_per_game IS 'Assists a game, as printed; NULL where blank.';
COMMENT ON COLUMN fact_award_winners.steals_per_game IS 'Steals a game, as printed; NULL where blank.';
COMMENT ON COLUMN fact_award_winners.blocks_per_game IS 'Blocks a game, as printed; NULL where blank.';
COMMENT ON COLUMN fact_award_winners.field_goal_pct IS 'Field goal percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_award_winners.three_point_pct IS 'Three-point percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_award_winners.free_throw_pct IS 'Free throw percentage, as printed; NULL where blank.';
COMMENT ON COLUMN fact_award_winners.win_shares IS 'Win shares, as printed; NULL where blank.';
COMMENT ON COLUMN fact_award_winners.win_shares_per_48 IS 'Win shares in 48 minutes, as printed; NULL where blank.';
COMMENT ON COLUMN fact_award_winners.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_award_winners.source_row IS 'The number of the record in its file, the first one after the header being 1.';
