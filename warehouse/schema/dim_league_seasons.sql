CREATE TABLE dim_league_seasons (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    champion_team_id BIGINT,
    champion_team_code VARCHAR,
    champion VARCHAR,
    mvp_player_id BIGINT,
    mvp VARCHAR,
    rookie_player_id BIGINT,
    rookie VARCHAR,
    points_leader_id BIGINT,
    points_leader VARCHAR,
    rebounds_leader_id BIGINT,
    rebounds_leader VARCHAR,
    assists_leader_id BIGINT,
    assists_leader VARCHAR,
    win_shares_leader_id BIGINT,
    win_shares_leader VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, league)
);

COMMENT ON TABLE dim_league_seasons IS 'One row per season and league: champion, most valuable player, rookie of the year and leaders.';
COMMENT ON COLUMN dim_league_seasons.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN dim_league_seasons.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN dim_league_seasons.champion_team_id IS 'The champion: `dim_teams.team_id`; NULL while open and for teams that were in the ABA only.';
COMMENT ON COLUMN dim_league_seasons.champion_team_code IS 'Code of the champion on Basketball-Reference; NULL while open.';
COMMENT ON COLUMN dim_league_seasons.champion IS 'Champion as printed; NULL while open.';
COMMENT ON COLUMN dim_league_seasons.mvp_player_id IS 'The most valuable player; NULL where none was named.';
COMMENT ON COLUMN dim_league_seasons.mvp IS 'Most valuable player as printed; NULL where blank.';
COMMENT ON COLUMN dim_league_seasons.rookie_player_id IS 'The rookie of the year; NULL where none was named.';
COMMENT ON COLUMN dim_league_seasons.rookie IS 'Rookie of the year as printed; NULL where blank.';
COMMENT ON COLUMN dim_league_seasons.points_leader_id IS 'The leader in points; NULL where not recorded.';
COMMENT ON COLUMN dim_league_seasons.points_leader IS 'Leader in points as printed, with the number; NULL where blank.';
COMMENT ON COLUMN dim_league_seasons.rebounds_leader_id IS 'The leader in rebounds; NULL where not recorded.';
COMMENT ON COLUMN dim_league_seasons.rebounds_leader IS 'Leader in rebounds as printed, with the number; NULL where blank.';
COMMENT ON COLUMN dim_league_seasons.assists_leader_id IS 'The leader in assists; NULL where not recorded.';
COMMENT ON COLUMN dim_league_seasons.assists_leader IS 'Leader in assists as printed, with the number; NULL where blank.';
COMMENT ON COLUMN dim_league_seasons.win_shares_leader_id IS 'The leader in win shares; NULL where not recorded.';
COMMENT ON COLUMN dim_league_seasons.win_shares_leader IS 'Leader in win shares as printed, with the number; NULL where blank.';
COMMENT ON COLUMN dim_league_seasons.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN dim_league_seasons.source_row IS 'The number of the record in its file, the first one after the header being 1.';
