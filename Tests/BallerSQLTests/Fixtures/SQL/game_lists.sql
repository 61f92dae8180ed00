-- The first two games of the logs in a list of line scores and in one of crowds, beside a game that no log has: the periods of the first game add
-- up, those of the second do not, and the third went to an overtime. Of the third another list says that the team named first was the guest,
-- once for each of two broadcasters; of a fourth nobody says
-- who was at home.
CREATE TEMP TABLE listed_sides AS
SELECT
    home.game_id,
    home.game_date,
    home.team_id AS home_team_id,
    away.team_id AS away_team_id,
    home.points AS home_points,
    away.points AS away_points
FROM raw_nba_gamelogs__games AS home
INNER JOIN raw_nba_gamelogs__games AS away ON home.game_id = away.game_id AND home.team_id <> away.team_id
WHERE home.matchup LIKE '%vs.%' AND home.game_id IN ('0020000001', '0020000002');

INSERT INTO raw_nba_tables__line_scores BY NAME
SELECT
    listed_sides.*,
    home_points - 60 AS home_points_1,
    20 AS home_points_2,
    20 AS home_points_3,
    CASE game_id WHEN '0020000001' THEN 20 ELSE 19 END AS home_points_4,
    0 AS home_points_5,
    away_points - 60 AS away_points_1,
    20 AS away_points_2,
    20 AS away_points_3,
    20 AS away_points_4,
    0 AS away_points_5,
    61 AS import_batch_id,
    row_number() OVER (ORDER BY game_id) AS source_row
FROM listed_sides;

INSERT INTO raw_nba_tables__line_scores BY NAME
SELECT
    '0020009999' AS game_id,
    DATE '2001-01-30' AS game_date,
    home_team_id,
    away_team_id,
    99 AS home_points,
    95 AS away_points,
    22 AS home_points_1,
    22 AS home_points_2,
    22 AS home_points_3,
    23 AS home_points_4,
    10 AS home_points_5,
    21 AS away_points_1,
    22 AS away_points_2,
    23 AS away_points_3,
    23 AS away_points_4,
    6 AS away_points_5,
    61 AS import_batch_id,
    3 AS source_row
FROM listed_sides
WHERE game_id = '0020000001';

INSERT INTO raw_nba_tables__line_scores BY NAME
SELECT * REPLACE ('0020009998' AS game_id, 4 AS source_row)
FROM raw_nba_tables__line_scores
WHERE game_id = '0020009999';

INSERT INTO raw_nba_tables__game_summary BY NAME
SELECT
    '0020009999' AS game_id,
    DATE '2001-01-30' AS game_date,
    3 AS status,
    away_team_id AS home_team_id,
    home_team_id AS away_team_id,
    63 AS import_batch_id,
    broadcasters.number AS source_row
FROM listed_sides
CROSS JOIN (VALUES (1), (2)) AS broadcasters (number)
WHERE game_id = '0020000001';

INSERT INTO raw_nba_tables__game_info BY NAME
SELECT * FROM (
    VALUES
    ('0020000001', 18123, '2:15', 62, 1),
    ('0020000001', 18123, '2:15', 62, 2),
    ('0020000002', 0, '-3:34', 62, 3),
    ('0020009999', 200049, '2:40', 62, 4),
    ('0029999999', 15000, '2:10', 62, 5)
) AS rows (game_id, attendance, duration, import_batch_id, source_row);
