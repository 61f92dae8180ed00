-- about: One row per game with a box score page, or of which a list tells the crowd or the length: stage, start, place, crowd and length.
-- key: game_id
-- checks: unique, known(game_id, dim_games)
-- reads: stg_bref__games, drops_bref__games, other_game_details_told, drops_other_game_details
-- runs: duckdb
WITH told AS (
    SELECT
        records.game_id,
        records.bref_game_id AS bref_id,
        records.season_year,
        records.stage,
        records.start_time_eastern,
        records.home_record,
        records.away_record,
        records.is_neutral_site,
        records.arena,
        records.arena_place,
        records.attendance,
        records.duration_minutes,
        records.source_url,
        'bref' AS source,
        records.import_batch_id,
        records.source_row
    FROM @kept_records(stg_bref__games, drops_bref__games) AS records
    UNION ALL BY NAME
    SELECT
        records.game_id,
        records.season_year,
        records.attendance,
        records.duration_minutes,
        records.source,
        records.import_batch_id,
        records.source_row
    FROM @kept_records(other_game_details_told, drops_other_game_details) AS records
)

SELECT
    game_id, -- The game: `dim_games.game_id`.
    bref_id, -- Basketball-Reference game id such as 201801010MIN; NULL for games without a page.
    season_year,
    stage, -- NULL
    start_time_eastern,
    home_record,
    away_record,
    is_neutral_site, -- True where neither team was at home; NULL where not told.
    arena,
    arena_place,
    attendance, -- …; NULL where not given.
    duration_minutes, -- …, pauses included; NULL where not given.
    source_url, -- NULL
    source,
    import_batch_id,
    source_row
FROM told
ORDER BY season_year, game_id
