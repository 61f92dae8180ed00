-- about: One row per player with at least 2,000 minutes in such seasons: the profiles of his regular seasons, weighed by their minutes.
-- key: player_id
-- checks: unique, known(player_id, dim_players)
-- reads: agg_player_profiles, dim_players
-- runs: duckdb
SELECT
    players.player_id,
    min(profiles.season_year) AS first_season_year, -- NOT NULL
    max(profiles.season_year) AS last_season_year, -- NOT NULL
    CAST(sum(profiles.minutes_played) AS INTEGER) AS minutes_played, -- NOT NULL
    @weighed_mean(profiles.relative_points, profiles.minutes_played) AS relative_points,
    @weighed_mean(profiles.relative_rebounds, profiles.minutes_played) AS relative_rebounds,
    @weighed_mean(profiles.relative_assists, profiles.minutes_played) AS relative_assists,
    @weighed_mean(profiles.relative_steals, profiles.minutes_played) AS relative_steals,
    @weighed_mean(profiles.relative_blocks, profiles.minutes_played) AS relative_blocks,
    @weighed_mean(profiles.relative_turnovers, profiles.minutes_played) AS relative_turnovers,
    @weighed_mean(profiles.relative_three_pointers_made, profiles.minutes_played) AS relative_three_pointers_made,
    @weighed_mean(profiles.relative_free_throws_attempted, profiles.minutes_played) AS relative_free_throws_attempted,
    @weighed_mean(profiles.relative_true_shooting_pct, profiles.minutes_played) AS relative_true_shooting_pct,
    @weighed_mean(profiles.relative_minutes_per_game, profiles.minutes_played) AS relative_minutes_per_game
FROM agg_player_profiles AS profiles
INNER JOIN dim_players AS players ON profiles.player_id = players.player_id
GROUP BY players.player_id
HAVING sum(profiles.minutes_played) >= 2000
ORDER BY players.player_id
