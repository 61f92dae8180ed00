-- about: Players with the most games who played for one franchise alone, among the seasons that are here.
-- tags: players, careers, teams
-- reads: agg_player_seasons, dim_players, dim_teams
-- parameters: season_type VARCHAR = 'REGULAR', limit BIGINT = 20
WITH stints AS (
    SELECT
        s.player_id,
        s.team_id,
        sum(s.games_played) AS games_played,
        min(s.season_year) AS first_season_year,
        max(s.season_year) AS last_season_year
    FROM agg_player_seasons AS s
    WHERE s.row_scope = 'stint'
        AND s.season_type = $season_type
        AND s.team_id IS NOT NULL
    GROUP BY s.player_id, s.team_id
)

SELECT
    p.player_name,
    any_value(t.team_name) AS team_name,
    sum(stints.games_played) AS games_played,
    min(stints.first_season_year) AS first_season_year,
    max(stints.last_season_year) AS last_season_year
FROM stints
INNER JOIN dim_players AS p USING (player_id)
INNER JOIN dim_teams AS t ON t.team_id = stints.team_id
GROUP BY stints.player_id, p.player_name
HAVING count(*) = 1
ORDER BY
    games_played DESC,
    p.player_name
LIMIT $limit;
