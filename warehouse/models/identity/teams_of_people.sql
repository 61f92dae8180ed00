-- about: One row per person of either side, season and team, as far as sources tell.
-- key: side, person_id, season_year, team_id
-- reads: raw_bref__player_box_scores, raw_bref__player_totals, raw_season_tables__player_season_info, ref_bref_team_codes, numbered_player_games
WITH coded AS (
    SELECT
        player_id,
        team_id AS code,
        @season_of_page(game_id) AS season_year
    FROM raw_bref__player_box_scores
    GROUP BY player_id, team_id, @season_of_page(game_id)
    UNION ALL
    SELECT
        player_id,
        team_code AS code,
        season_year
    FROM raw_season_tables__player_season_info
    UNION ALL
    -- A line over several teams names none.
    SELECT
        player_id,
        team_id AS code,
        season_year
    FROM raw_bref__player_totals
    WHERE team_id IS NOT NULL
)

SELECT
    'bref' AS side,
    coded.player_id AS person_id,
    coded.season_year,
    codes.team_id
FROM coded
INNER JOIN ref_bref_team_codes AS codes
    ON
        coded.code = codes.code
        AND coded.season_year >= codes.first_season_year
        AND coded.season_year <= coalesce(codes.last_season_year, 9999)
WHERE codes.team_id IS NOT NULL
GROUP BY coded.player_id, coded.season_year, codes.team_id
UNION ALL
SELECT
    'nba' AS side,
    CAST(player_id AS STRING) AS person_id,
    season_year,
    team_id
FROM numbered_player_games
GROUP BY player_id, season_year, team_id
