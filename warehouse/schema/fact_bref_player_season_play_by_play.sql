CREATE TABLE fact_bref_player_season_play_by_play (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    season_type VARCHAR NOT NULL,
    player_id BIGINT NOT NULL,
    team_code VARCHAR NOT NULL,
    team_id BIGINT,
    bref_player_id VARCHAR NOT NULL,
    player_name VARCHAR,
    is_combined_totals BOOLEAN NOT NULL,
    age INTEGER,
    position VARCHAR,
    games_played INTEGER,
    games_started INTEGER,
    minutes_played INTEGER,
    share_at_point_guard DOUBLE,
    share_at_shooting_guard DOUBLE,
    share_at_small_forward DOUBLE,
    share_at_power_forward DOUBLE,
    share_at_center DOUBLE,
    on_court_plus_minus DOUBLE,
    net_plus_minus DOUBLE,
    bad_pass_turnovers INTEGER,
    lost_ball_turnovers INTEGER,
    other_turnovers INTEGER,
    shooting_fouls INTEGER,
    blocking_fouls INTEGER,
    offensive_fouls INTEGER,
    take_fouls INTEGER,
    shooting_fouls_drawn INTEGER,
    offensive_fouls_drawn INTEGER,
    points_by_assists INTEGER,
    and_ones INTEGER,
    shots_blocked INTEGER,
    awards VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, league, season_type, player_id, team_code)
);

COMMENT ON TABLE fact_bref_player_season_play_by_play IS 'One row per player, season, part of it and team: positions, turnovers and fouls counted from play-by-play, as Basketball-Reference prints them.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.season_type IS 'REGULAR or PLAYOFF.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.team_code IS 'Code of the team on Basketball-Reference; TOT for the line that adds up several teams.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.team_id IS 'The team: `dim_teams.team_id`; NULL for lines over several teams and for teams that were in the ABA only.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.bref_player_id IS 'Basketball-Reference player id.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.player_name IS 'Name as printed; NULL where only a line of his own page is there, without the head of that page.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.is_combined_totals IS 'True for the line that adds up several teams: not to be summed with the lines of the teams.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.age IS 'Age on 1 February of the season; NULL where not given.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.position IS 'Position as printed.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.games_played IS 'Games played, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.games_started IS 'Games started, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.minutes_played IS 'Minutes on court, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.share_at_point_guard IS 'Share of the minutes at point guard, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.share_at_shooting_guard IS 'Share of the minutes at shooting guard, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.share_at_small_forward IS 'Share of the minutes at small forward, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.share_at_power_forward IS 'Share of the minutes at power forward, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.share_at_center IS 'Share of the minutes at center, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.on_court_plus_minus IS 'Points a 100 possessions that the score changed with the player on the court, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.net_plus_minus IS 'Difference to the time without the player, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.bad_pass_turnovers IS 'Turnovers by bad passes, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.lost_ball_turnovers IS 'Turnovers by lost balls, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.other_turnovers IS 'Other turnovers, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.shooting_fouls IS 'Shooting fouls, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.blocking_fouls IS 'Blocking fouls, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.offensive_fouls IS 'Offensive fouls, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.take_fouls IS 'Take fouls, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.shooting_fouls_drawn IS 'Shooting fouls drawn, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.offensive_fouls_drawn IS 'Offensive fouls drawn, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.points_by_assists IS 'Points that the assists led to, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.and_ones IS 'Baskets with a free throw on top, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.shots_blocked IS 'Own shots that were blocked, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.awards IS 'Awards and places in votes, as printed.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_bref_player_season_play_by_play.source_row IS 'The number of the record in its file, the first one after the header being 1.';
