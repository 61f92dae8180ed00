-- about: One row per accepted record of a team game log in the short form, in the warehouse's names.
-- stages: raw_nba_gamelogs__team_game_logs
-- reads: raw_nba_gamelogs__team_game_logs, ref_seasons
WITH seasons AS (
    SELECT
        season_year,
        coalesce(playoffs_end_date, @plus_days(end_date, 90)) AS last_date
    FROM ref_seasons
),

days AS (
    SELECT game_date
    FROM raw_nba_gamelogs__team_game_logs
    GROUP BY game_date
),

-- A season lasts until its playoffs end, so that games of October 2020 belong to 2020.
dated AS (
    SELECT
        days.game_date,
        min(seasons.season_year) AS season_year
    FROM days
    INNER JOIN seasons ON days.game_date <= seasons.last_date
    GROUP BY days.game_date
)

SELECT
    logs.import_batch_id,
    logs.source_row,
    logs.team_id,
    dated.season_year,
    logs.game_date,
    logs.points,
    logs.turnovers,
    CAST(NULL AS STRING) AS source_url
FROM raw_nba_gamelogs__team_game_logs AS logs
LEFT JOIN dated ON logs.game_date = dated.game_date
