-- about: Averages a game of every player of a regular season, one row a player, sorted and paged.
-- reads: agg_player_seasons, dim_players
-- parameters: season_year INTEGER, position VARCHAR, min_games INTEGER, sort_by VARCHAR, descending BOOLEAN, limit BIGINT, offset BIGINT
-- What $sort_by may name is player_name, games_played, minutes_played, points, rebounds, offensive_rebounds, defensive_rebounds, assists, steals, blocks, turnovers, personal_fouls, field_goals_made, field_goals_attempted, three_pointers_made, three_pointers_attempted, free_throws_made, free_throws_attempted, field_goal_pct, three_point_pct, free_throw_pct.
WITH lines AS (
    SELECT
        s.player_id,
        p.player_slug,
        p.player_name,
        p.position,
        s.teams,
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
        round(s.field_goals_made / s.games_played, 1) AS field_goals_made,
        round(s.field_goals_attempted / s.games_played, 1) AS field_goals_attempted,
        round(s.three_pointers_made / s.games_played, 1) AS three_pointers_made,
        round(s.three_pointers_attempted / s.games_played, 1) AS three_pointers_attempted,
        round(s.free_throws_made / s.games_played, 1) AS free_throws_made,
        round(s.free_throws_attempted / s.games_played, 1) AS free_throws_attempted,
        round(s.field_goals_made / nullif(s.field_goals_attempted, 0), 3) AS field_goal_pct,
        round(s.three_pointers_made / nullif(s.three_pointers_attempted, 0), 3) AS three_point_pct,
        round(s.free_throws_made / nullif(s.free_throws_attempted, 0), 3) AS free_throw_pct
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
            WHEN 'field_goals_made' THEN field_goals_made
            WHEN 'field_goals_attempted' THEN field_goals_attempted
            WHEN 'three_pointers_made' THEN three_pointers_made
            WHEN 'three_pointers_attempted' THEN three_pointers_attempted
            WHEN 'free_throws_made' THEN free_throws_made
            WHEN 'free_throws_attempted' THEN free_throws_attempted
            WHEN 'field_goal_pct' THEN field_goal_pct
            WHEN 'three_point_pct' THEN three_point_pct
            WHEN 'free_throw_pct' THEN free_throw_pct
        END AS sort_key,
        CASE WHEN $sort_by = 'player_name' THEN player_name END AS sort_name
    FROM lines
)
SELECT
    player_id,
    player_slug,
    player_name,
    position,
    teams,
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
    field_goals_made,
    field_goals_attempted,
    three_pointers_made,
    three_pointers_attempted,
    free_throws_made,
    free_throws_attempted,
    field_goal_pct,
    three_point_pct,
    free_throw_pct
FROM keyed
ORDER BY
    CASE WHEN $descending THEN sort_key END DESC NULLS LAST,
    CASE WHEN NOT $descending THEN sort_key END ASC NULLS LAST,
    CASE WHEN $descending THEN sort_name END DESC NULLS LAST,
    CASE WHEN NOT $descending THEN sort_name END ASC NULLS LAST,
    player_id
LIMIT $limit
OFFSET $offset;
