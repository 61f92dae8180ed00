-- Seasons by distance, from play-by-play and in averages, as a list has them and as pages print them. Everything is made up.
CREATE TABLE ref_bref_team_codes AS
SELECT
    team_abbreviation AS code,
    'NBA' AS league,
    1990 AS first_season_year,
    NULL::INTEGER AS last_season_year,
    team_id
FROM ref_franchises;

INSERT INTO raw_season_tables__player_shooting BY NAME
SELECT
    lines.*,
    2001 AS season_year,
    'NBA' AS league,
    41 AS import_batch_id,
    row_number() OVER () AS source_row
FROM
    (
        VALUES
        ('Listed Alone', 'alonelis01', 'TEA', 60, 12.5, 8),
        ('Traded Shooter', 'shootetr01', '2TM', 50, 10.0, 4),
        ('Traded Shooter', 'shootetr01', 'TEA', 20, 9.0, 1),
        ('Traded Shooter', 'shootetr01', 'TEB', 30, 11.0, 3),
        ('Printed Later', 'laterpr01', 'TEB', 40, 8.0, 2),
        ('Printed Early', 'earlypr01', 'TEB', 70, 7.0, 9)
    ) AS lines (player_name, player_id, team_code, games_played, average_distance, dunks_made);

INSERT INTO raw_bref__player_shooting BY NAME
SELECT
    lines.*,
    2001 AS season_year,
    'REGULAR' AS season_type,
    'NBA' AS league,
    FALSE AS is_combined_totals,
    'https://www.basketball-reference.com/leagues/NBA_2001_shooting.html' AS source_url,
    'sha' AS page_sha256,
    42 AS import_batch_id,
    row_number() OVER () AS source_row
FROM
    (
        VALUES
        -- The page is of as many games: it is taken, as pages are. That of fewer games was saved before the season ended.
        ('Printed Later', 'laterpr01', 'TEB', 40, 8.5, 2, 5),
        ('Printed Early', 'earlypr01', 'TEB', 30, 6.0, 4, 5)
    ) AS lines (player_name, player_id, team_id, games_played, average_distance, dunks_made, layups_made);

INSERT INTO raw_season_tables__player_per_100 BY NAME
SELECT
    'Listed Alone' AS player_name,
    'alonelis01' AS player_id,
    'TEA' AS team_code,
    60 AS games_played,
    30.5 AS points,
    2001 AS season_year,
    'NBA' AS league,
    43 AS import_batch_id,
    1 AS source_row;

INSERT INTO raw_season_tables__opponent_per_game BY NAME
SELECT
    lines.*,
    2001 AS season_year,
    'NBA' AS league,
    44 AS import_batch_id,
    row_number() OVER () AS source_row
FROM (VALUES ('Team TEA', 'TEA', 6, 99.5), ('League Average', NULL, 6, 98.0)) AS lines (team_name, team_code, games_played, points);

INSERT INTO raw_season_tables__team_abbrev BY NAME
SELECT
    'Team TEA' AS team_name,
    'TEA' AS team_code,
    TRUE AS made_playoffs,
    2001 AS season_year,
    'NBA' AS league,
    45 AS import_batch_id,
    1 AS source_row;
