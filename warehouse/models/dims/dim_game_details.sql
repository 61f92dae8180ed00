-- about: One row per game with a box score page: stage, start, place, crowd and length.
-- key: game_id
-- checks: unique, known(game_id, dim_games)
-- reads: stg_bref__games, drops_bref__games
-- runs: duckdb
SELECT
    records.game_id, -- The game: `dim_games.game_id`.
    records.bref_game_id AS bref_id, -- NOT NULL; Basketball-Reference game id such as 201801010MIN.
    records.season_year,
    records.stage,
    records.start_time_eastern,
    records.home_record,
    records.away_record,
    records.is_neutral_site, -- True where neither team was at home; NULL where not told.
    records.arena,
    records.arena_place,
    records.attendance, -- …; NULL where not given.
    records.duration_minutes, -- …, pauses included; NULL where not given.
    records.source_url,
    records.import_batch_id,
    records.source_row
FROM @kept_records(stg_bref__games, drops_bref__games) AS records
ORDER BY records.season_year, records.game_id
