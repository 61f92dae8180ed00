-- about: Averages a game of every player of a regular season, one row a player, sorted and paged.
-- reads: agg_player_seasons, dim_players
-- parameters: season_year INTEGER, position VARCHAR, min_games INTEGER, sort_by VARCHAR, descending BOOLEAN, limit BIGINT, offset BIGINT
-- What $sort_by may name is name, games_played, minutes_played, points, rebounds, offensive_rebounds, defensive_rebounds, assists, steals, blocks, turnovers, personal_fouls, fg_made, fg_attempted, fg3_made, fg3_attempted, ft_made, ft_attempted, fg_pct, fg3_pct, ft_pct.
WITH lines AS (
    SELECT
        s.player_id,
        p.slug,
        p.full_name AS name,
        p.position,
        s.teams AS team_abbrev,
        s.games_played,
        round(s.minutes_played / s.games_played, 1) AS minutes_played,
        round(s.points / s.games_played, 1) AS points,
        round(s.rebounds / s.games_played, 1) AS rebounds,
        round(s.offensive_rebounds / s.games_played, 1) AS offensive_rebounds,
        round(s.defensive_rebounds / s.games_played, 1) AS defensive_rebounds,
        round(s.assists / s.games_played, 1) AS assists,
        round(s.steals / s.games_played, 1) AS steals,
        round(s.blocks / s.games_played, 1) AS blocks,
        round(s.turnovers / s.games_played, 1) AS turnovers,
        round(s.personal_fouls / s.games_played, 1) AS personal_fouls,
        round(s.field_goals_made / s.games_played, 1) AS fg_made,
        round(s.field_goals_attempted / s.games_played, 1) AS fg_attempted,
        round(s.three_pointers_made / s.games_played, 1) AS fg3_made,
        round(s.three_pointers_attempted / s.games_played, 1) AS fg3_attempted,
        round(s.free_throws_made / s.games_played, 1) AS ft_made,
        round(s.free_throws_attempted / s.games_played, 1) AS ft_attempted,
        round(s.field_goals_made / nullif(s.field_goals_attempted, 0), 3) AS fg_pct,
        round(s.three_pointers_made / nullif(s.three_pointers_attempted, 0), 3) AS fg3_pct,
        round(s.free_throws_made / nullif(s.free_throws_attempted, 0), 3) AS ft_pct
    FROM agg_player_seasons AS s
    INNER JOIN dim_players AS p ON p.player_id = s.player_id
    WHERE s.season_year = $season_year
        AND s.season_type = 'REGULAR'
        AND s.row_scope = 'season_total'
        AND s.games_played >= $min_games
        AND ($position::VARCHAR IS NULL OR p.position = $position)
),
keyed AS (
    SELECT
        *,
        CASE $sort_by
            WHEN 'games_played' THEN games_played
            WHEN 'minutes_played' THEN minutes_played
            WHEN 'points' THEN points
            WHEN 'rebounds' THEN rebounds
            WHEN 'offensive_rebounds' THEN offensive_rebounds
            WHEN 'defensive_rebounds' THEN defensive_rebounds
            WHEN 'assists' THEN assists
            WHEN 'steals' THEN steals
            WHEN 'blocks' THEN blocks
            WHEN 'turnovers' THEN turnovers
            WHEN 'personal_fouls' THEN personal_fouls
            WHEN 'fg_made' THEN fg_made
            WHEN 'fg_attempted' THEN fg_attempted
            WHEN 'fg3_made' THEN fg3_made
            WHEN 'fg3_attempted' THEN fg3_attempted
            WHEN 'ft_made' THEN ft_made
            WHEN 'ft_attempted' THEN ft_attempted
            WHEN 'fg_pct' THEN fg_pct
            WHEN 'fg3_pct' THEN fg3_pct
            WHEN 'ft_pct' THEN ft_pct
        END AS sort_key,
        CASE WHEN $sort_by = 'name' THEN name END AS sort_name
    FROM lines
)
SELECT
    player_id,
    slug,
    name,
    position,
    team_abbrev,
    games_played,
    minutes_played,
    points,
    rebounds,
    offensive_rebounds,
    defensive_rebounds,
    assists,
    steals,
    blocks,
    turnovers,
    personal_fouls,
    fg_made,
    fg_attempted,
    fg3_made,
    fg3_attempted,
    ft_made,
    ft_attempted,
    fg_pct,
    fg3_pct,
    ft_pct
FROM keyed
ORDER BY
    CASE WHEN $descending THEN sort_key END DESC NULLS LAST,
    CASE WHEN NOT $descending THEN sort_key END ASC NULLS LAST,
    CASE WHEN $descending THEN sort_name END DESC NULLS LAST,
    CASE WHEN NOT $descending THEN sort_name END ASC NULLS LAST,
    player_id
LIMIT $limit
OFFSET $offset;
