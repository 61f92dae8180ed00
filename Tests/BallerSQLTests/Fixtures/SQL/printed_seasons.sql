-- Lists of seasons beside the logs of world.sql: the season of 2000, of which there are no games, and lines of 2001, of which there are.
-- Everybody makes 4 of 9 shots a game, 1 of 3 from behind the line and 2 of 3 free throws: 11 points.
CREATE TABLE ref_bref_team_codes AS
SELECT
    team_abbreviation AS code,
    'NBA' AS league,
    1990 AS first_season_year,
    NULL::INTEGER AS last_season_year,
    team_id
FROM ref_franchises;

INSERT INTO ref_seasons
SELECT * REPLACE (2000 AS season_year, '1999-00' AS season_name, 160 AS expected_games, 80 AS games_per_team)
FROM ref_seasons
WHERE season_year = 2001;

INSERT INTO ref_team_seasons
SELECT * REPLACE (2000 AS season_year)
FROM ref_team_seasons
WHERE season_year = 2001;

CREATE TEMP TABLE listed (list_id VARCHAR, list_name VARCHAR, bref_id VARCHAR, player_name VARCHAR, season INTEGER, code VARCHAR, games INTEGER, age INTEGER);
INSERT INTO listed VALUES
('1', 'Player 1001', 'p1001', 'Player 1001', 2001, 'TEA', 6, 25),
('6', 'Player 1006', 'p1006', 'Player 1006', 2001, 'TOT', 5, 25),
('6', 'Player 1006', 'p1006', 'Player 1006', 2001, 'TEA', 3, 25),
('6', 'Player 1006', 'p1006', 'Player 1006', 2001, 'TEB', 2, 25),
('20', 'Whole Old', 'oldwh01', 'Whole Old', 2000, 'TEA', 80, 30),
('21', 'Traded Old', 'oldtr01', 'Traded Old', 2000, 'TOT', 60, 31),
('21', 'Traded Old', 'oldtr01', 'Traded Old', 2000, 'TEB', 40, 31),
('21', 'Traded Old', 'oldtr01', 'Traded Old', 2000, 'TEA', 20, 31),
('22', 'Al Brother', 'brothal01', 'Al Brother', 2000, 'TEC', 70, 22),
('23', 'Bo Brother', 'brothbo01', 'Bo Brother', 2000, 'TEC', 75, 22),
('24', 'William Nick', 'nickbi01', 'Bill Nick', 2000, 'TED', 10, 28),
('25', 'Sam Brother', NULL, NULL, 2000, 'TEC', 5, 22),
('26', 'Nobody Known', NULL, NULL, 2000, 'TED', 5, 22);

INSERT INTO raw_season_tables__player_season_info BY NAME
SELECT
    season AS season_year,
    'NBA' AS league,
    player_name,
    bref_id AS player_id,
    age,
    CASE WHEN code = 'TOT' THEN '2TM' ELSE code END AS team_code,
    20 AS import_batch_id,
    row_number() OVER () AS source_row
FROM listed
WHERE bref_id IS NOT NULL;

INSERT INTO raw_season_tables__player_totals BY NAME
SELECT
    season AS season_year,
    'NBA' AS league,
    list_name AS player_name,
    list_id AS list_player_id,
    age,
    code AS team_code,
    games AS games_played,
    30 * games AS minutes_played,
    4 * games AS field_goals_made,
    9 * games AS field_goals_attempted,
    games AS three_pointers_made,
    3 * games AS three_pointers_attempted,
    2 * games AS free_throws_made,
    3 * games AS free_throws_attempted,
    11 * games AS points,
    21 AS import_batch_id,
    row_number() OVER () AS source_row
FROM listed;

CREATE TEMP TABLE listed_teams (code VARCHAR, wins INTEGER);
INSERT INTO listed_teams VALUES ('TEA', 50), ('TEB', 50), ('TEC', 40), ('TED', 20), (NULL, 40);

INSERT INTO raw_season_tables__team_summaries BY NAME
SELECT
    2000 AS season_year,
    'NBA' AS league,
    'Team ' || code AS team_name,
    code AS team_code,
    wins,
    80 - wins AS losses,
    22 AS import_batch_id,
    row_number() OVER () AS source_row
FROM listed_teams;

INSERT INTO raw_season_tables__team_totals BY NAME
SELECT
    2000 AS season_year,
    'NBA' AS league,
    'Team ' || code AS team_name,
    code AS team_code,
    80 AS games_played,
    80 * 240 AS minutes_played,
    3200 AS field_goals_made,
    7200 AS field_goals_attempted,
    800 AS three_pointers_made,
    2400 AS three_pointers_attempted,
    1600 AS free_throws_made,
    2400 AS free_throws_attempted,
    800 AS offensive_rebounds,
    2400 AS defensive_rebounds,
    3200 AS rebounds,
    1200 AS turnovers,
    8800 AS points,
    23 AS import_batch_id,
    row_number() OVER () AS source_row
FROM listed_teams;

INSERT INTO raw_season_tables__opponent_totals BY NAME
SELECT * REPLACE (24 AS import_batch_id)
FROM raw_season_tables__team_totals;
