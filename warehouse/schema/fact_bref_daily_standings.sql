CREATE TABLE fact_bref_daily_standings (
    standing_date DATE NOT NULL,
    grouped_by VARCHAR NOT NULL,
    team_code VARCHAR NOT NULL,
    conference VARCHAR,
    division VARCHAR,
    group_order INTEGER,
    team_id BIGINT,
    team_name VARCHAR NOT NULL,
    made_playoffs BOOLEAN,
    seed INTEGER,
    wins INTEGER,
    losses INTEGER,
    win_pct DOUBLE,
    games_behind DOUBLE,
    points_per_game DOUBLE,
    opponent_points_per_game DOUBLE,
    simple_rating DOUBLE,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (standing_date, grouped_by, team_code)
);

COMMENT ON TABLE fact_bref_daily_standings IS 'One row per day, table and team: the standings after the games of the day, as the page of the day prints them.';
COMMENT ON COLUMN fact_bref_daily_standings.standing_date IS 'Day of the standings.';
COMMENT ON COLUMN fact_bref_daily_standings.grouped_by IS 'DIVISION, CONFERENCE or LEAGUE: which table the line is of.';
COMMENT ON COLUMN fact_bref_daily_standings.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_bref_daily_standings.conference IS 'Conference as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_daily_standings.division IS 'Division; NULL where blank.';
COMMENT ON COLUMN fact_bref_daily_standings.group_order IS 'Place in its table, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_daily_standings.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_bref_daily_standings.team_name IS 'Name as printed.';
COMMENT ON COLUMN fact_bref_daily_standings.made_playoffs IS 'Whether the row is marked as in the playoffs; NULL where blank.';
COMMENT ON COLUMN fact_bref_daily_standings.seed IS 'Seed, where printed, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_daily_standings.wins IS 'Wins, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_daily_standings.losses IS 'Losses, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_daily_standings.win_pct IS 'Share of games won, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_daily_standings.games_behind IS 'Games behind the first, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_daily_standings.points_per_game IS 'Points a game, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_daily_standings.opponent_points_per_game IS 'Opponent points a game, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_daily_standings.simple_rating IS 'Simple rating: margin and strength of schedule, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_daily_standings.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_bref_daily_standings.source_row IS 'The number of the record in its file, the first one after the header being 1.';
