-- Box score pages of games that the logs of world.sql tell: `$chosen_games` says which. The same numbers, ids of pages, one more
-- turnover of the team in each game, seconds, and who started.
CREATE TABLE ref_bref_team_codes AS
SELECT
    team_abbreviation AS code,
    'NBA' AS league,
    1990 AS first_season_year,
    NULL::INTEGER AS last_season_year,
    team_id
FROM ref_franchises;

CREATE TEMP TABLE printed AS
SELECT
    records.*,
    strftime(records.game_date, '%Y%m%d0') || split_part(home.matchup, ' ', 1) AS page,
    other.team_abbreviation AS opponent_abbreviation,
    other.points AS opponent_points,
    records.matchup LIKE '% vs. %' AS is_home
FROM raw_nba_gamelogs__games AS records
INNER JOIN raw_nba_gamelogs__games AS home ON records.game_id = home.game_id AND home.matchup LIKE '% vs. %'
INNER JOIN raw_nba_gamelogs__games AS other
    ON records.game_id = other.game_id AND records.team_id <> other.team_id
WHERE records.game_id IN (SELECT game_id FROM raw_nba_gamelogs__games WHERE $chosen_games);

INSERT INTO raw_bref__games BY NAME
SELECT
    page AS game_id,
    game_date,
    season_id % 10000 + 1 AS season_year,
    'REGULAR' AS season_type,
    opponent_abbreviation AS away_team_id,
    team_abbreviation AS home_team_id,
    opponent_points AS away_points,
    points AS home_points,
    0 AS overtimes,
    6 AS import_batch_id,
    row_number() OVER (ORDER BY page) AS source_row
FROM printed
WHERE is_home;

INSERT INTO raw_bref__team_box_scores BY NAME
SELECT
    page AS game_id,
    team_abbreviation AS team_id,
    opponent_abbreviation AS opponent_team_id,
    is_home,
    printed.* EXCLUDE (
        import_batch_id, source_row, season_id, team_id, team_abbreviation, team_name, game_id, game_date, matchup, outcome,
        season_name, plus_minus, page, opponent_abbreviation, opponent_points, is_home
    ) REPLACE (turnovers + 1 AS turnovers),
    7 AS import_batch_id,
    row_number() OVER (ORDER BY page, team_id) AS source_row
FROM printed;

INSERT INTO raw_bref__player_box_scores BY NAME
SELECT
    sides.page AS game_id,
    lines.team_abbreviation AS team_id,
    sides.opponent_abbreviation AS opponent_team_id,
    sides.is_home,
    'p' || lines.player_id AS player_id,
    lines.player_name,
    lines.player_id % 10 <= 5 AS is_starter,
    60 * lines.minutes_played AS seconds_played,
    lines.* EXCLUDE (
        import_batch_id, source_row, season_id, player_id, player_name, team_id, team_abbreviation, team_name, game_id, game_date,
        matchup, outcome, minutes_played, season_name
    ),
    8 AS import_batch_id,
    row_number() OVER (ORDER BY sides.page, lines.player_id) AS source_row
FROM raw_nba_gamelogs__player_gamelogs AS lines
INNER JOIN printed AS sides ON lines.game_id = sides.game_id AND lines.team_id = sides.team_id;
