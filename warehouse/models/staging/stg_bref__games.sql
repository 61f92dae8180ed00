-- about: One row per accepted record of a game, in the warehouse's names.
-- stages: raw_bref__games
-- reads: raw_bref__games, ref_seasons, ref_bref_team_codes, same_games
WITH seasons AS (
    SELECT
        season_year,
        end_date,
        coalesce(playoffs_end_date, @plus_days(end_date, 90)) AS last_date
    FROM ref_seasons
),

-- A season lasts until its playoffs end, so that games of October 2020 belong to 2020.
dated AS (
    SELECT
        games.import_batch_id,
        games.source_row,
        min(seasons.season_year) AS season_year
    FROM raw_bref__games AS games
    INNER JOIN seasons ON games.game_date <= seasons.last_date
    GROUP BY games.import_batch_id, games.source_row
)

SELECT
    games.import_batch_id,
    games.source_row,
    @bref_game_number(games.game_id) AS game_id,
    games.game_id AS bref_game_id,
    games.game_date,
    @other_columns(games),
    coalesce(games.season_year, dated.season_year) AS season_year,
    -- Older layouts name no part of season; there the last day of the regular season tells.
    coalesce(
        games.season_type,
        CASE WHEN games.game_date > seasons.end_date THEN 'PLAYOFF' ELSE 'REGULAR' END
    ) AS season_type,
    coalesce(home.league, 'NBA') AS league,
    games.home_team_id AS home_team_code,
    games.away_team_id AS away_team_code,
    CASE WHEN home.league = 'NBA' THEN home.team_id END AS home_team_id,
    CASE WHEN away.league = 'NBA' THEN away.team_id END AS away_team_id,
    games.source_url
FROM raw_bref__games AS games
LEFT JOIN dated ON games.import_batch_id = dated.import_batch_id AND games.source_row = dated.source_row
LEFT JOIN seasons ON coalesce(games.season_year, dated.season_year) = seasons.season_year
LEFT JOIN ref_bref_team_codes AS home ON games.home_team_id = home.code
LEFT JOIN ref_bref_team_codes AS away ON games.away_team_id = away.code
