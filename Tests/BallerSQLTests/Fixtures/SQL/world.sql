-- A league of four teams and two seasons of twelve games, so small that every number can be followed, in which every check passes.
-- Six players a team; player 1006 goes from team 101 to team 102 in the middle of each season. The home team always wins.
CREATE TABLE ref_franchises AS
SELECT
    100 + n AS team_id,
    'TE' || chr(64 + n) AS team_abbreviation,
    'City ' || n || ' Team' AS team_name,
    'City ' || n AS city,
    'Team' AS nickname,
    'NBA' AS league,
    1990 AS founded_year,
    NULL::INTEGER AS final_year
FROM (SELECT unnest(range(1, 5))::INTEGER AS n);
ALTER TABLE ref_franchises ALTER team_id TYPE BIGINT;

CREATE TABLE ref_seasons AS
SELECT
    season_year::INTEGER AS season_year,
    (season_year - 1) || '-0' || (season_year - 2000) AS season_name,
    'NBA' AS league,
    make_date(season_year - 1, 11, 1) AS start_date,
    make_date(season_year - 1, 11, 12) AS end_date,
    make_date(season_year - 1, 12, 1) AS playoffs_end_date,
    4 AS team_count,
    12 AS expected_games,
    6 AS games_per_team
FROM (SELECT unnest([2001, 2002]) AS season_year);

CREATE TABLE ref_team_seasons AS
SELECT
    teams.team_id,
    seasons.season_year,
    teams.team_abbreviation,
    teams.team_name,
    teams.city,
    teams.nickname,
    teams.league,
    CASE WHEN teams.team_id <= 102 THEN 'East' ELSE 'West' END AS conference,
    CASE WHEN teams.team_id <= 102 THEN 'Atlantic' ELSE 'Pacific' END AS division
FROM ref_franchises AS teams
CROSS JOIN ref_seasons AS seasons;

-- Every team plays every other one at home: twelve games, one a day.
CREATE TEMP TABLE games AS
SELECT
    seasons.season_year,
    row_number() OVER (PARTITION BY seasons.season_year ORDER BY home.team_id, away.team_id)::INTEGER AS number,
    home.team_id AS home_team_id,
    away.team_id AS away_team_id
FROM ref_seasons AS seasons
CROSS JOIN ref_franchises AS home
INNER JOIN ref_franchises AS away ON home.team_id <> away.team_id;

CREATE TEMP TABLE sides AS
SELECT
    games.season_year,
    games.number,
    games.home_team_id AS team_id,
    games.away_team_id AS opponent_team_id,
    TRUE AS is_home
FROM games
UNION ALL
SELECT
    games.season_year,
    games.number,
    games.away_team_id,
    games.home_team_id,
    FALSE
FROM games;

CREATE TEMP TABLE lines AS
WITH rosters AS (
    SELECT
        sides.*,
        players.place,
        10 * (sides.team_id - 1) + players.place AS player_id
    FROM sides
    CROSS JOIN (SELECT unnest(range(1, 7))::INTEGER AS place) AS players
    WHERE NOT (sides.team_id = 101 AND players.place = 6 AND sides.number > 3)
    UNION ALL
    SELECT
        sides.*,
        6,
        1006
    FROM sides
    WHERE sides.team_id = 102 AND sides.number > 3
)

SELECT
    rosters.season_year,
    rosters.number,
    rosters.team_id,
    rosters.opponent_team_id,
    rosters.is_home,
    rosters.player_id,
    (240 // count(*) OVER (PARTITION BY rosters.season_year, rosters.number, rosters.team_id))::INTEGER AS minutes_played,
    (rosters.place + rosters.number % 3 + CASE WHEN rosters.is_home THEN 3 ELSE 0 END)::INTEGER AS field_goals_made,
    (rosters.place + 8 + rosters.number % 3)::INTEGER AS field_goals_attempted,
    (rosters.place % 2)::INTEGER AS three_pointers_made,
    4 AS three_pointers_attempted,
    (rosters.number % 4)::INTEGER AS free_throws_made,
    4 AS free_throws_attempted,
    (rosters.place % 3)::INTEGER AS offensive_rebounds,
    (rosters.place + 2)::INTEGER AS defensive_rebounds,
    (rosters.number % 5)::INTEGER AS assists,
    1 AS steals,
    (rosters.place % 2)::INTEGER AS blocks,
    2 AS turnovers,
    3 AS personal_fouls
FROM rosters;

CREATE TEMP TABLE scores AS
SELECT
    season_year,
    number,
    team_id,
    sum(2 * field_goals_made + three_pointers_made + free_throws_made) AS points
FROM lines
GROUP BY ALL;

CREATE TABLE raw_nba_gamelogs__player_gamelogs AS
SELECT
    2::INTEGER AS import_batch_id,
    row_number() OVER (ORDER BY lines.season_year, lines.number, lines.player_id) AS source_row,
    (20000 + lines.season_year - 1)::INTEGER AS season_id,
    lines.player_id::BIGINT AS player_id,
    'Player ' || lines.player_id AS player_name,
    lines.team_id::BIGINT AS team_id,
    own.team_abbreviation,
    own.team_name,
    format('002{:02d}{:05d}', lines.season_year - 2001, lines.number) AS game_id,
    make_date(lines.season_year - 1, 11, lines.number) AS game_date,
    own.team_abbreviation || CASE WHEN lines.is_home THEN ' vs. ' ELSE ' @ ' END || other.team_abbreviation AS matchup,
    CASE WHEN lines.is_home THEN 'W' ELSE 'L' END AS outcome,
    lines.minutes_played,
    lines.field_goals_made,
    lines.field_goals_attempted,
    lines.three_pointers_made,
    lines.three_pointers_attempted,
    lines.free_throws_made,
    lines.free_throws_attempted,
    lines.offensive_rebounds,
    lines.defensive_rebounds,
    lines.offensive_rebounds + lines.defensive_rebounds AS rebounds,
    lines.assists,
    lines.steals,
    lines.blocks,
    lines.turnovers,
    lines.personal_fouls,
    2 * lines.field_goals_made + lines.three_pointers_made + lines.free_throws_made AS points,
    -- Five players are on court throughout: each has the margin.
    CASE
        WHEN row_number() OVER (PARTITION BY lines.season_year, lines.number, lines.team_id ORDER BY lines.player_id) <= 5
            THEN own_score.points - other_score.points
        ELSE 0
    END::INTEGER AS plus_minus,
    format('{}-{:02d}', lines.season_year - 1, lines.season_year % 100) AS season_name
FROM lines
INNER JOIN scores AS own_score
    ON lines.season_year = own_score.season_year AND lines.number = own_score.number AND lines.team_id = own_score.team_id
INNER JOIN scores AS other_score
    ON
        lines.season_year = other_score.season_year
        AND lines.number = other_score.number
        AND lines.opponent_team_id = other_score.team_id
INNER JOIN ref_franchises AS own ON lines.team_id = own.team_id
INNER JOIN ref_franchises AS other ON lines.opponent_team_id = other.team_id;

CREATE TABLE raw_nba_gamelogs__games AS
SELECT
    1::INTEGER AS import_batch_id,
    row_number() OVER (ORDER BY game_id, team_id) AS source_row,
    season_id,
    team_id,
    team_abbreviation,
    team_name,
    game_id,
    game_date,
    matchup,
    outcome,
    sum(minutes_played)::INTEGER AS minutes_played,
    sum(field_goals_made)::INTEGER AS field_goals_made,
    sum(field_goals_attempted)::INTEGER AS field_goals_attempted,
    sum(three_pointers_made)::INTEGER AS three_pointers_made,
    sum(three_pointers_attempted)::INTEGER AS three_pointers_attempted,
    sum(free_throws_made)::INTEGER AS free_throws_made,
    sum(free_throws_attempted)::INTEGER AS free_throws_attempted,
    sum(offensive_rebounds)::INTEGER AS offensive_rebounds,
    sum(defensive_rebounds)::INTEGER AS defensive_rebounds,
    sum(rebounds)::INTEGER AS rebounds,
    sum(assists)::INTEGER AS assists,
    sum(steals)::INTEGER AS steals,
    sum(blocks)::INTEGER AS blocks,
    sum(turnovers)::INTEGER AS turnovers,
    sum(personal_fouls)::INTEGER AS personal_fouls,
    sum(points)::INTEGER AS points,
    (sum(plus_minus) / 5)::DECIMAL(6,1) AS plus_minus,
    season_name
FROM raw_nba_gamelogs__player_gamelogs
GROUP BY season_id, team_id, team_abbreviation, team_name, game_id, game_date, matchup, outcome, season_name;
