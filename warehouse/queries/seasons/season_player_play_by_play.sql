-- about: Every player of a part of a season in numbers from play-by-play, as pages print it, sorted.
-- reads: dim_players, fact_player_season_play_by_play
-- parameters: season_year INTEGER, league VARCHAR, season_type VARCHAR, team_id BIGINT, position VARCHAR, min_games INTEGER, sort_by VARCHAR, descending BOOLEAN
-- paged: yes
-- sorts: player_name NAME, games_played ALWAYS, minutes_played ALWAYS, on_court_plus_minus ALWAYS, net_plus_minus ALWAYS, bad_pass_turnovers ALWAYS, lost_ball_turnovers ALWAYS, shooting_fouls ALWAYS, offensive_fouls ALWAYS, shooting_fouls_drawn ALWAYS, offensive_fouls_drawn ALWAYS, points_by_assists ALWAYS, and_ones ALWAYS, shots_blocked ALWAYS
-- names: team_abbreviation
-- Of a traded player the line of all his teams, where it is known.
WITH chosen AS (
    SELECT
        told.*,
        told.season_minutes_played AS minutes_played,
        row_number() OVER (PARTITION BY told.player_id ORDER BY told.team_id IS NOT NULL, told.games_played DESC, told.team_id) AS choice
    FROM fact_player_season_play_by_play AS told
    WHERE told.league = $league
        AND told.season_year = $season_year
        AND told.season_type = $season_type
        AND ($team_id::BIGINT IS NULL OR told.team_id = $team_id)
)
SELECT
    p.player_id,
    p.player_slug,
    p.player_name,
    c.position,
    c.age,
    c.season_year,
    c.league,
    c.team_id,
    c.games_played,
    c.games_started,
    @play_by_play_columns(c)
FROM chosen AS c
INNER JOIN dim_players AS p ON p.player_id = c.player_id
WHERE c.choice = 1
    AND c.games_played >= $min_games
    AND ($position::VARCHAR IS NULL OR p.position = $position)
ORDER BY
    CASE WHEN $descending THEN {sort_key} END DESC NULLS LAST,
    CASE WHEN NOT $descending THEN {sort_key} END NULLS LAST,
    CASE WHEN $sort_by = 'player_name' AND $descending THEN p.player_name END DESC,
    CASE WHEN $sort_by = 'player_name' AND NOT $descending THEN p.player_name END,
    p.player_id;
