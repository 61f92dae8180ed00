-- about: One row per line of averages of teams and their opponents on pages of seasons, in the warehouse's names.
-- feeds: staged_team_season_averages
-- reads: raw_bref__team_per_game, raw_bref__team_per_poss, ref_bref_team_codes
WITH on_pages AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.side,
        'PER_GAME' AS basis,
        records.league,
        records.season_year,
        records.team_number AS team_id,
        records.team_id AS team_code,
        records.games_played,
        CAST(NULL AS INTEGER) AS season_minutes_played,
        records.minutes_played,
        @box_columns(records)
    FROM @lines_of_teams(raw_bref__team_per_game) AS records
    UNION ALL
    SELECT
        records.import_batch_id,
        records.source_row,
        records.side,
        'PER_100_POSSESSIONS' AS basis,
        records.league,
        records.season_year,
        records.team_number AS team_id,
        records.team_id AS team_code,
        records.games_played,
        CAST(records.minutes_played AS INTEGER) AS season_minutes_played,
        CAST(NULL AS DOUBLE) AS minutes_played,
        @box_columns(records)
    FROM @lines_of_teams(raw_bref__team_per_poss) AS records
)

SELECT
    TRUE AS is_printed,
    lines.import_batch_id,
    lines.source_row,
    lines.side,
    lines.basis,
    lines.league,
    lines.season_year,
    lines.team_id,
    lines.team_code,
    lines.games_played,
    lines.season_minutes_played,
    lines.minutes_played,
    @box_columns(lines)
FROM on_pages AS lines
WHERE lines.team_id IS NOT NULL AND lines.league IS NOT NULL
