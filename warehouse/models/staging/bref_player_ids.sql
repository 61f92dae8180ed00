-- about: One row per player of Basketball-Reference who is named: the number here, and how it is known to be that of an NBA player.
-- key: bref_player_id
-- reads: bref_players_named, paired_players
WITH players AS (
    SELECT
        bref_player_id,
        max(player_name) AS player_name,
        min(first_season_year) AS first_season_year,
        max(last_season_year) AS last_season_year,
        max(is_listed) AS is_listed
    FROM bref_players_named
    GROUP BY bref_player_id
)

SELECT
    coalesce(same.nba_player_id, @bref_person_number(players.bref_player_id)) AS player_id,
    players.bref_player_id,
    players.player_name,
    same.nba_player_id AS nba_id,
    same.method,
    same.equal_lines,
    same.lines,
    players.first_season_year,
    players.last_season_year,
    players.is_listed
FROM players
LEFT JOIN paired_players AS same ON players.bref_player_id = same.bref_player_id
