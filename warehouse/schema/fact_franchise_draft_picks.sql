CREATE TABLE fact_franchise_draft_picks (
    franchise_code VARCHAR NOT NULL,
    draft_year INTEGER NOT NULL,
    player_name VARCHAR NOT NULL,
    team_id BIGINT,
    league VARCHAR,
    round INTEGER,
    is_territorial BOOLEAN,
    overall_pick INTEGER,
    player_id BIGINT,
    bref_player_id VARCHAR,
    traded_to_team_id BIGINT,
    traded_to_team_code VARCHAR,
    position VARCHAR,
    college VARCHAR,
    first_season_year INTEGER,
    last_season_year INTEGER,
    games INTEGER,
    minutes_played INTEGER,
    points INTEGER,
    rebounds INTEGER,
    assists INTEGER,
    win_shares DOUBLE,
    win_shares_per_48 DOUBLE,
    box_plus_minus DOUBLE,
    value_over_replacement DOUBLE,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (franchise_code, draft_year, player_name)
);

COMMENT ON TABLE fact_franchise_draft_picks IS 'One row per franchise, draft and player that it picked, with what became of him.';
COMMENT ON COLUMN fact_franchise_draft_picks.franchise_code IS 'Code that the franchise goes by on Basketball-Reference.';
COMMENT ON COLUMN fact_franchise_draft_picks.draft_year IS 'Year of the draft.';
COMMENT ON COLUMN fact_franchise_draft_picks.player_name IS 'Name as printed.';
COMMENT ON COLUMN fact_franchise_draft_picks.team_id IS 'The franchise: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_franchise_draft_picks.league IS 'NBA, ABA or BAA; NULL where blank.';
COMMENT ON COLUMN fact_franchise_draft_picks.round IS 'Round, as printed; NULL where blank. A territorial pick counts to the first.';
COMMENT ON COLUMN fact_franchise_draft_picks.is_territorial IS 'Whether the pick was territorial, made before the first round; NULL where no round is printed.';
COMMENT ON COLUMN fact_franchise_draft_picks.overall_pick IS 'Number of the pick in the draft, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_draft_picks.player_id IS 'The player; NULL where he has no page because he never played.';
COMMENT ON COLUMN fact_franchise_draft_picks.bref_player_id IS 'Basketball-Reference player id; NULL where he has no page.';
COMMENT ON COLUMN fact_franchise_draft_picks.traded_to_team_id IS 'The team to which the rights went: `dim_teams.team_id`; NULL where they were kept and for teams that were in the ABA only.';
COMMENT ON COLUMN fact_franchise_draft_picks.traded_to_team_code IS 'Code of the team to which the rights went on the day of the draft; NULL where they were kept.';
COMMENT ON COLUMN fact_franchise_draft_picks.position IS 'Position as printed.';
COMMENT ON COLUMN fact_franchise_draft_picks.college IS 'College; NULL where blank.';
COMMENT ON COLUMN fact_franchise_draft_picks.first_season_year IS 'First season year, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_draft_picks.last_season_year IS 'Last season year, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_draft_picks.games IS 'Games, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_draft_picks.minutes_played IS 'Minutes on court, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_draft_picks.points IS 'Points, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_draft_picks.rebounds IS 'Rebounds, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_draft_picks.assists IS 'Assists, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_draft_picks.win_shares IS 'Win shares, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_draft_picks.win_shares_per_48 IS 'Win shares in 48 minutes, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_draft_picks.box_plus_minus IS 'Box plus minus, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_draft_picks.value_over_replacement IS 'Value over a replacement player, as printed; NULL where blank.';
COMMENT ON COLUMN fact_franchise_draft_picks.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_franchise_draft_picks.source_row IS 'The number of the record in its file, the first one after the header being 1.';
