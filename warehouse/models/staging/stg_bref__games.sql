-- about: One row per accepted record of a game, in the warehouse's names.
-- stages: raw_bref__games
-- reads: raw_bref__games, ref_seasons, ref_bref_team_codes, same_games
WITH games AS (
    SELECT
        records.*,
        coalesce(home.league, away.league, 'NBA') AS league,
        home.team_id AS home_number,
        away.team_id AS away_number
    FROM raw_bref__games AS records
    LEFT JOIN ref_bref_team_codes AS home ON records.home_team_id = home.code
    LEFT JOIN ref_bref_team_codes AS away ON records.away_team_id = away.code
),

dated AS (
    SELECT
        games.import_batch_id,
        games.source_row,
        min(seasons.season_year) AS season_year
    FROM games
    INNER JOIN @ends_of_seasons(ref_seasons) AS seasons ON @same_league(games.league, seasons.league) AND games.game_date <= seasons.last_date
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
    games.league,
    games.home_team_id AS home_team_code,
    games.away_team_id AS away_team_code,
    games.home_number AS home_team_id,
    games.away_number AS away_team_id,
    games.source_url
FROM games
LEFT JOIN dated ON games.import_batch_id = dated.import_batch_id AND games.source_row = dated.source_row
LEFT JOIN @ends_of_seasons(ref_seasons) AS seasons
    ON @same_league(games.league, seasons.league) AND coalesce(games.season_year, dated.season_year) = seasons.season_year
