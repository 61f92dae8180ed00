-- about: One row per player, league, season and part of season: the whole season with names, averages and shares.
-- key: player_id, league, season_year, season_type
-- reads: agg_player_seasons, dim_players
-- runs: duckdb
SELECT
    totals.player_id,
    players.player_slug,
    players.player_name,
    totals.league,
    totals.season_year,
    totals.season_type,
    totals.team_id,
    totals.team_count,
    totals.teams,
    totals.games_played,
    totals.games_started,
    totals.wins,
    totals.minutes_played,
    @each_count(totals.this_count),
    totals.plus_minus,
    totals.double_doubles,
    totals.triple_doubles,
    @average_to_tenths(totals.minutes_played, totals.games_played) AS minutes_per_game,
    @average_to_tenths(totals.points, totals.games_played) AS points_per_game,
    @average_to_tenths(totals.rebounds, totals.games_played) AS rebounds_per_game,
    @average_to_tenths(totals.assists, totals.games_played) AS assists_per_game,
    @share_to_thousandths(totals.field_goals_made, totals.field_goals_attempted) AS field_goal_pct,
    @share_to_thousandths(totals.three_pointers_made, totals.three_pointers_attempted) AS three_point_pct,
    @share_to_thousandths(totals.free_throws_made, totals.free_throws_attempted) AS free_throw_pct
FROM agg_player_seasons AS totals
INNER JOIN dim_players AS players ON totals.player_id = players.player_id
WHERE totals.row_scope = 'season_total'
