-- about: What both teams of a series of the playoffs did in it, as far as its games are here: sums and shares.
-- reads: fact_team_gamelogs
-- parameters: league VARCHAR, season_year INTEGER, home_team_id BIGINT, away_team_id BIGINT, first_game_date DATE, last_game_date DATE
-- names: team_abbreviation, team_name
SELECT
    $league::VARCHAR AS league,
    l.season_year,
    l.team_id,
    count(*)::INTEGER AS games_played,
    count(*) FILTER (WHERE l.outcome = 'W')::INTEGER AS wins,
    @each_count(@complete_sum(l.this_count)::INTEGER AS this_count),
    @rate(@complete_sum(l.field_goals_made), @complete_sum(l.field_goals_attempted))::DOUBLE AS field_goal_pct,
    @rate(@complete_sum(l.three_pointers_made), @complete_sum(l.three_pointers_attempted))::DOUBLE AS three_point_pct,
    @rate(@complete_sum(l.free_throws_made), @complete_sum(l.free_throws_attempted))::DOUBLE AS free_throw_pct,
    @average_to_tenths(@complete_sum(l.points), count(*))::DOUBLE AS points_per_game
FROM fact_team_gamelogs AS l
WHERE l.league = $league
    AND l.season_year = $season_year
    AND l.season_type = 'PLAYOFF'
    AND (l.team_id = $home_team_id OR l.team_id = $away_team_id)
    AND (l.opponent_team_id = $home_team_id OR l.opponent_team_id = $away_team_id)
    AND l.game_date BETWEEN $first_game_date::DATE AND $last_game_date::DATE
GROUP BY
    l.season_year,
    l.team_id
ORDER BY
    wins DESC,
    l.team_id;
