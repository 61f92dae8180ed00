-- Play-by-play of two games at home of team 101 in 2000-01: one inside the regular season of world.sql, one after it. Ann and
-- Bob shoot for the home team, Cid for the visitors.
CREATE TABLE ref_bref_team_codes AS
SELECT
    code,
    'NBA' AS league,
    1990 AS first_season_year,
    NULL::INTEGER AS last_season_year,
    team_id::BIGINT AS team_id
FROM (VALUES ('AAA', 101), ('BBB', 102)) AS codes(code, team_id);

CREATE TABLE raw_bref__play_by_play AS
SELECT
    3::INTEGER AS import_batch_id,
    row_number() OVER () AS source_row,
    game_id,
    (row_number() OVER (PARTITION BY game_id))::INTEGER AS event_number,
    period,
    CASE WHEN period > 4 THEN 'OVERTIME' ELSE 'QUARTER' END AS period_type,
    seconds::DECIMAL(5,1) AS clock_seconds_remaining,
    away_score,
    home_score,
    team_id,
    team_id AS team_name,
    'BBB' AS away_team_name,
    'AAA' AS home_team_name,
    event_type,
    player_id,
    player_2_id,
    NULL::VARCHAR AS player_3_id,
    points,
    feet AS shot_distance_feet,
    description,
    'https://www.basketball-reference.com/boxscores/pbp/' || game_id || '.html' AS source_url,
    repeat('0', 64) AS page_sha256,
    '1' AS parser_version
FROM (VALUES
    ('200011050AAA', 1, 720.0, NULL, NULL, NULL, 'jump_ball', 'annan01', 'cidci01', NULL, NULL, 'Jump ball: A. Ann vs. C. Cid (B. Bob gains possession)'),
    ('200011050AAA', 1, 700.0, 0, 2, 'AAA', 'field_goal_made', 'annan01', 'bobbo01', 2, 0, 'A. Ann makes 2-pt dunk at rim (assist by B. Bob)'),
    ('200011050AAA', 1, 539.0, 3, 2, 'BBB', 'field_goal_made', 'cidci01', NULL, 3, NULL, 'C. Cid makes 3-pt jump shot'),
    ('200011050AAA', 1, 400.0, 3, 2, 'AAA', 'field_goal_missed', 'annan01', 'cidci01', NULL, 3, 'A. Ann misses 2-pt layup from 3 ft (block by C. Cid)'),
    ('200011050AAA', 1, 398.0, 3, 2, 'AAA', 'offensive_rebound', 'annan01', NULL, NULL, NULL, 'Offensive rebound by A. Ann'),
    ('200011050AAA', 1, 396.0, 3, 2, 'AAA', 'field_goal_missed', 'annan01', NULL, NULL, NULL, 'A. Ann misses 2-pt tip-in'),
    ('200011050AAA', 2, 100.0, 14, 3, 'AAA', 'free_throw_made', 'annan01', NULL, 1, NULL, 'A. Ann makes free throw 1 of 1'),
    ('200011050AAA', 2, 90.0, 14, 6, 'AAA', 'field_goal_made', 'annan01', 'bobbo01', 3, 25, 'A. Ann makes 3-pt jump shot from 25 ft (assist by B. Bob)'),
    ('200011050AAA', 4, 0.5, 14, 8, 'AAA', 'field_goal_made', 'annan01', NULL, 2, 16, 'A. Ann makes 2-pt hook shot from 16 ft'),
    ('200011050AAA', 5, 20.0, NULL, NULL, 'AAA', 'field_goal_missed', 'annan01', NULL, NULL, 9, 'A. Ann misses 2-pt shot from 9 ft'),
    ('200011200AAA', 1, 700.0, 2, 0, 'BBB', 'field_goal_made', 'cidci01', NULL, 2, 15, 'C. Cid makes 2-pt jump shot from 15 ft'),
    ('200011200AAA', 1, 600.0, 2, 0, 'AAA', 'field_goal_missed', 'bobbo01', NULL, NULL, 10, 'B. Bob misses 2-pt jump shot from 10 ft')
) AS events(
    game_id, period, seconds, away_score, home_score, team_id, event_type, player_id, player_2_id, points, feet, description
);
