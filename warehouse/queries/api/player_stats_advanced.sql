-- about: Rates of every player of a regular season, one row a player, sorted and paged.
-- reads: agg_player_seasons, agg_team_seasons, dim_players
-- parameters: season_year INTEGER, position VARCHAR, min_games INTEGER, sort_by VARCHAR, descending BOOLEAN, limit BIGINT, offset BIGINT
-- What $sort_by may name is player_name, games_played, minutes_played, true_shooting_pct, effective_field_goal_pct, three_point_attempt_rate, free_throw_rate, offensive_rebound_pct, defensive_rebound_pct, rebound_pct, assist_pct, steal_pct, block_pct, turnover_pct, usage_pct.
-- Formulas as in Basketball-Reference's glossary; a team's numbers count by the share of its time that the player was on court.
WITH on_court AS (
    SELECT
        s.player_id,
        sum(5.0 * s.minutes_played / nullif(t.minutes_played, 0) * t.field_goals_made) AS team_field_goals_made,
        sum(5.0 * s.minutes_played / nullif(t.minutes_played, 0) * (t.field_goals_attempted + 0.44 * t.free_throws_attempted + coalesce(t.total_turnovers, t.turnovers))) AS team_plays,
        sum(5.0 * s.minutes_played / nullif(t.minutes_played, 0) * (t.offensive_rebounds + t.opponent_defensive_rebounds)) AS offensive_chances,
        sum(5.0 * s.minutes_played / nullif(t.minutes_played, 0) * (t.defensive_rebounds + t.opponent_offensive_rebounds)) AS defensive_chances,
        sum(5.0 * s.minutes_played / nullif(t.minutes_played, 0) * t.possessions) AS possessions,
        sum(5.0 * s.minutes_played / nullif(t.minutes_played, 0) * (t.opponent_field_goals_attempted - t.opponent_three_pointers_attempted)) AS opponent_two_pointers_attempted
    FROM agg_player_seasons AS s
    INNER JOIN agg_team_seasons AS t
        ON t.team_id = s.team_id AND t.season_year = s.season_year AND t.season_type = s.season_type
    WHERE s.season_year = $season_year
        AND s.season_type = 'REGULAR'
        AND s.row_scope = 'stint'
    GROUP BY s.player_id
),
lines AS (
    SELECT
        s.player_id,
        p.player_slug,
        p.player_name,
        p.position,
        s.teams,
        s.games_played,
        s.minutes_played,
        round(s.points / nullif(2 * (s.field_goals_attempted + 0.44 * s.free_throws_attempted), 0), 3) AS true_shooting_pct,
        round((s.field_goals_made + 0.5 * s.three_pointers_made) / nullif(s.field_goals_attempted, 0), 3) AS effective_field_goal_pct,
        round(s.three_pointers_attempted / nullif(s.field_goals_attempted, 0), 3) AS three_point_attempt_rate,
        round(s.free_throws_attempted / nullif(s.field_goals_attempted, 0), 3) AS free_throw_rate,
        round(100.0 * s.offensive_rebounds / nullif(o.offensive_chances, 0), 1) AS offensive_rebound_pct,
        round(100.0 * s.defensive_rebounds / nullif(o.defensive_chances, 0), 1) AS defensive_rebound_pct,
        round(100.0 * s.rebounds / nullif(o.offensive_chances + o.defensive_chances, 0), 1) AS rebound_pct,
        round(100.0 * s.assists / nullif(o.team_field_goals_made - s.field_goals_made, 0), 1) AS assist_pct,
        round(100.0 * s.steals / nullif(o.possessions, 0), 1) AS steal_pct,
        round(100.0 * s.blocks / nullif(o.opponent_two_pointers_attempted, 0), 1) AS block_pct,
        round(100.0 * s.turnovers / nullif(s.field_goals_attempted + 0.44 * s.free_throws_attempted + s.turnovers, 0), 1) AS turnover_pct,
        round(100.0 * (s.field_goals_attempted + 0.44 * s.free_throws_attempted + s.turnovers) / nullif(o.team_plays, 0), 1) AS usage_pct
    FROM agg_player_seasons AS s
    INNER JOIN dim_players AS p ON p.player_id = s.player_id
    INNER JOIN on_court AS o ON o.player_id = s.player_id
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
            WHEN 'true_shooting_pct' THEN true_shooting_pct
            WHEN 'effective_field_goal_pct' THEN effective_field_goal_pct
            WHEN 'three_point_attempt_rate' THEN three_point_attempt_rate
            WHEN 'free_throw_rate' THEN free_throw_rate
            WHEN 'offensive_rebound_pct' THEN offensive_rebound_pct
            WHEN 'defensive_rebound_pct' THEN defensive_rebound_pct
            WHEN 'rebound_pct' THEN rebound_pct
            WHEN 'assist_pct' THEN assist_pct
            WHEN 'steal_pct' THEN steal_pct
            WHEN 'block_pct' THEN block_pct
            WHEN 'turnover_pct' THEN turnover_pct
            WHEN 'usage_pct' THEN usage_pct
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
    true_shooting_pct,
    effective_field_goal_pct,
    three_point_attempt_rate,
    free_throw_rate,
    offensive_rebound_pct,
    defensive_rebound_pct,
    rebound_pct,
    assist_pct,
    steal_pct,
    block_pct,
    turnover_pct,
    usage_pct
FROM keyed
ORDER BY
    CASE WHEN $descending THEN sort_key END DESC NULLS LAST,
    CASE WHEN NOT $descending THEN sort_key END ASC NULLS LAST,
    CASE WHEN $descending THEN sort_name END DESC NULLS LAST,
    CASE WHEN NOT $descending THEN sort_name END ASC NULLS LAST,
    player_id
LIMIT $limit
OFFSET $offset;
