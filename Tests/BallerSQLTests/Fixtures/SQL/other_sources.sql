-- The first two games of the logs once more as others tell them: without ids in box scores, by ids of pages in what somebody read off them, and
-- their officials in a list.
CREATE TABLE ref_bref_team_codes AS
SELECT
    team_abbreviation AS code,
    'NBA' AS league,
    1990 AS first_season_year,
    NULL::INTEGER AS last_season_year,
    team_id
FROM ref_franchises;

CREATE TABLE ref_other_team_codes AS
SELECT 'box_scores' AS scheme, 'TA' AS code, 2001 AS season_year, 101::BIGINT AS team_id;

INSERT INTO raw_box_scores__teams BY NAME
SELECT
    game_date,
    minutes_played,
    field_goals_made,
    field_goals_attempted,
    three_pointers_made,
    three_pointers_attempted,
    free_throws_made,
    free_throws_attempted,
    offensive_rebounds,
    defensive_rebounds,
    rebounds,
    assists,
    steals,
    blocks,
    turnovers,
    personal_fouls,
    points,
    CASE WHEN team_abbreviation = 'TEA' THEN 'TA' ELSE team_abbreviation END AS team_code,
    CASE WHEN right(matchup, 3) = 'TEA' THEN 'TA' ELSE right(matchup, 3) END AS opponent_code,
    CASE WHEN matchup LIKE '%vs.%' THEN 'Home' ELSE 'Away' END AS team_location,
    CASE outcome WHEN 'W' THEN 'Win' ELSE 'Loss' END AS team_result,
    'Regular' AS season_part,
    'Ann' AS official_first_1,
    'Whistle' AS official_last_1,
    51 AS import_batch_id,
    row_number() OVER () AS source_row
FROM raw_nba_gamelogs__games AS lines
WHERE game_id = '0020000001';

INSERT INTO raw_box_scores__players BY NAME
SELECT
    game_date,
    minutes_played,
    field_goals_made,
    field_goals_attempted,
    three_pointers_made,
    three_pointers_attempted,
    free_throws_made,
    free_throws_attempted,
    offensive_rebounds,
    defensive_rebounds,
    rebounds,
    steals,
    blocks,
    turnovers,
    personal_fouls,
    points,
    CASE player_id WHEN 1002 THEN 'Nobody Known' ELSE player_name END AS player_name,
    assists + CASE player_id WHEN 1001 THEN 1 ELSE 0 END AS assists,
    CASE WHEN team_abbreviation = 'TEA' THEN 'TA' ELSE team_abbreviation END AS team_code,
    CASE WHEN right(matchup, 3) = 'TEA' THEN 'TA' ELSE right(matchup, 3) END AS opponent_code,
    CASE WHEN matchup LIKE '%vs.%' THEN 'Home' ELSE 'Away' END AS team_location,
    CASE outcome WHEN 'W' THEN 'Win' ELSE 'Loss' END AS team_result,
    'Regular' AS season_part,
    'Bench' AS player_status,
    52 AS import_batch_id,
    row_number() OVER () AS source_row
FROM raw_nba_gamelogs__player_gamelogs AS lines
WHERE game_id = '0020000001';

INSERT INTO raw_nba_tables__officials
SELECT *
FROM
    (
        VALUES
        ('0020000001', 77, 'Ann', 'Whistle', 53, 1),
        ('0020000001', 78, 'Bob', 'Lines', 53, 2),
        ('0020000002', 78, 'Bob', 'Lines', 53, 3),
        ('0020000002', 78, 'Bob', 'Lines', 53, 4),
        ('0029900001', 78, 'Bob', 'Lines', 53, 5)
    ) AS officials (game_id, official_id, first_name, last_name, import_batch_id, source_row);
