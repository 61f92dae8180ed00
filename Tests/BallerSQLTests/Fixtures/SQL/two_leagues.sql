-- A second league in the first year of world.sql: the ABA with two teams of five and three games, told by pages, the first of them on
-- the day of an NBA game. One of its players, `bothbo01`, then plays a game of the NBA, told by a page as well.
INSERT INTO ref_franchises
SELECT team_id, code, name, city, nick, 'ABA', 2001, 2001
FROM (
    VALUES
        (3656158440092291, 'MMB', 'Midway Bees', 'Midway', 'Bees'),
        (3656158440092292, 'MMC', 'Midtown Cats', 'Midtown', 'Cats')
) AS clubs(team_id, code, name, city, nick);

INSERT INTO ref_team_seasons
SELECT team_id, 2001, team_abbreviation, team_name, city, nickname, 'ABA', NULL, 'Eastern'
FROM ref_franchises
WHERE league = 'ABA';

INSERT INTO ref_seasons VALUES
(2001, '2000-01', 'ABA', DATE '2000-11-01', DATE '2000-11-05', DATE '2000-11-30', 2, 3, 3);
UPDATE ref_seasons SET expected_games = 13 WHERE season_year = 2001 AND league = 'NBA';

CREATE TABLE ref_bref_team_codes AS
SELECT team_abbreviation AS code, league, 1990 AS first_season_year, NULL::INTEGER AS last_season_year, team_id
FROM ref_franchises;

CREATE TEMP TABLE pages AS
SELECT *
FROM (
    VALUES
        ('200011010MMB', DATE '2000-11-01', 'MMB', 'MMC', 110, 100),
        ('200011030MMC', DATE '2000-11-03', 'MMC', 'MMB', 120, 105),
        ('200011050MMB', DATE '2000-11-05', 'MMB', 'MMC', 130, 125),
        ('200011120TEA', DATE '2000-11-12', 'TEA', 'TEB', 90, 80)
) AS games(game_id, game_date, home, away, home_points, away_points);

INSERT INTO raw_bref__games BY NAME
SELECT
    game_id,
    game_date,
    home AS home_team_id,
    away AS away_team_id,
    home_points,
    away_points,
    0 AS overtimes,
    6 AS import_batch_id,
    row_number() OVER (ORDER BY game_id) AS source_row
FROM pages;

CREATE TEMP TABLE page_sides AS
SELECT game_id, home AS team_id, away AS opponent_team_id, TRUE AS is_home, home_points AS points FROM pages
UNION ALL
SELECT game_id, away, home, FALSE, away_points FROM pages;

INSERT INTO raw_bref__team_box_scores BY NAME
SELECT
    *,
    240 AS minutes_played,
    (points // 5)::INTEGER AS field_goals_made,
    90 AS field_goals_attempted,
    7 AS import_batch_id,
    row_number() OVER (ORDER BY game_id, team_id) AS source_row
FROM page_sides;

-- Every player scores a fifth of the points of his team.
INSERT INTO raw_bref__player_box_scores BY NAME
SELECT
    sides.game_id,
    sides.team_id,
    sides.opponent_team_id,
    sides.is_home,
    (sides.points // 5)::INTEGER AS points,
    (sides.points // 25)::INTEGER AS field_goals_made,
    18 AS field_goals_attempted,
    CASE WHEN number = 1 AND sides.team_id IN ('MMB', 'TEA') THEN 'bothbo01' ELSE lower(sides.team_id) || 'x' || number || '01' END AS player_id,
    'Player ' || sides.team_id || number AS player_name,
    48 * 60 AS seconds_played,
    TRUE AS is_starter,
    8 AS import_batch_id,
    row_number() OVER (ORDER BY sides.game_id, sides.team_id, number) AS source_row
FROM page_sides AS sides
CROSS JOIN (SELECT unnest(range(1, 6)) AS number) AS players;
