-- about: Everybody who ever played for a team in a part of the season, with the sums of those stints: by games, or by a number.
-- reads: agg_player_seasons
-- parameters: team_id BIGINT, season_type VARCHAR
-- paged: yes
-- names: player_slug, player_name, position
SELECT
    player_id,
    min(season_year) AS first_season_year,
    max(season_year) AS last_season_year,
    count(*)::INTEGER AS seasons,
    sum(games_played)::INTEGER AS games_played,
    @complete_sum(games_started)::INTEGER AS games_started,
    @complete_sum(minutes_played)::INTEGER AS minutes_played,
    @each_count(@complete_sum(this_count)::INTEGER AS this_count),
    @average_to_tenths(@complete_sum(points), sum(games_played))::DOUBLE AS points_per_game,
    @average_to_tenths(@complete_sum(rebounds), sum(games_played))::DOUBLE AS rebounds_per_game,
    @average_to_tenths(@complete_sum(assists), sum(games_played))::DOUBLE AS assists_per_game,
    bool_and(is_complete) AS is_complete
FROM agg_player_seasons
WHERE team_id = $team_id
    AND season_type = $season_type
    AND row_scope = 'stint'
GROUP BY player_id
ORDER BY
    games_played DESC,
    player_id;
