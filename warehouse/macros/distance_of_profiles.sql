-- about: How far two profiles of players are from each other: the mean of the squared differences of the numbers that both have; NULL with fewer than five of them.
-- parameters: one, other
-- any:
CASE
    WHEN CASE WHEN {one}.relative_points - {other}.relative_points IS NULL THEN 0 ELSE 1 END
        + CASE WHEN {one}.relative_rebounds - {other}.relative_rebounds IS NULL THEN 0 ELSE 1 END
        + CASE WHEN {one}.relative_assists - {other}.relative_assists IS NULL THEN 0 ELSE 1 END
        + CASE WHEN {one}.relative_steals - {other}.relative_steals IS NULL THEN 0 ELSE 1 END
        + CASE WHEN {one}.relative_blocks - {other}.relative_blocks IS NULL THEN 0 ELSE 1 END
        + CASE WHEN {one}.relative_turnovers - {other}.relative_turnovers IS NULL THEN 0 ELSE 1 END
        + CASE WHEN {one}.relative_three_pointers_made - {other}.relative_three_pointers_made IS NULL THEN 0 ELSE 1 END
        + CASE WHEN {one}.relative_free_throws_attempted - {other}.relative_free_throws_attempted IS NULL THEN 0 ELSE 1 END
        + CASE WHEN {one}.relative_true_shooting_pct - {other}.relative_true_shooting_pct IS NULL THEN 0 ELSE 1 END
        + CASE WHEN {one}.relative_minutes_per_game - {other}.relative_minutes_per_game IS NULL THEN 0 ELSE 1 END >= 5
        THEN (
            coalesce(({one}.relative_points - {other}.relative_points) * ({one}.relative_points - {other}.relative_points), 0)
            + coalesce(({one}.relative_rebounds - {other}.relative_rebounds) * ({one}.relative_rebounds - {other}.relative_rebounds), 0)
            + coalesce(({one}.relative_assists - {other}.relative_assists) * ({one}.relative_assists - {other}.relative_assists), 0)
            + coalesce(({one}.relative_steals - {other}.relative_steals) * ({one}.relative_steals - {other}.relative_steals), 0)
            + coalesce(({one}.relative_blocks - {other}.relative_blocks) * ({one}.relative_blocks - {other}.relative_blocks), 0)
            + coalesce(({one}.relative_turnovers - {other}.relative_turnovers) * ({one}.relative_turnovers - {other}.relative_turnovers), 0)
            + coalesce(({one}.relative_three_pointers_made - {other}.relative_three_pointers_made) * ({one}.relative_three_pointers_made - {other}.relative_three_pointers_made), 0)
            + coalesce(({one}.relative_free_throws_attempted - {other}.relative_free_throws_attempted) * ({one}.relative_free_throws_attempted - {other}.relative_free_throws_attempted), 0)
            + coalesce(({one}.relative_true_shooting_pct - {other}.relative_true_shooting_pct) * ({one}.relative_true_shooting_pct - {other}.relative_true_shooting_pct), 0)
            + coalesce(({one}.relative_minutes_per_game - {other}.relative_minutes_per_game) * ({one}.relative_minutes_per_game - {other}.relative_minutes_per_game), 0)
        ) / (
            CASE WHEN {one}.relative_points - {other}.relative_points IS NULL THEN 0 ELSE 1 END
            + CASE WHEN {one}.relative_rebounds - {other}.relative_rebounds IS NULL THEN 0 ELSE 1 END
            + CASE WHEN {one}.relative_assists - {other}.relative_assists IS NULL THEN 0 ELSE 1 END
            + CASE WHEN {one}.relative_steals - {other}.relative_steals IS NULL THEN 0 ELSE 1 END
            + CASE WHEN {one}.relative_blocks - {other}.relative_blocks IS NULL THEN 0 ELSE 1 END
            + CASE WHEN {one}.relative_turnovers - {other}.relative_turnovers IS NULL THEN 0 ELSE 1 END
            + CASE WHEN {one}.relative_three_pointers_made - {other}.relative_three_pointers_made IS NULL THEN 0 ELSE 1 END
            + CASE WHEN {one}.relative_free_throws_attempted - {other}.relative_free_throws_attempted IS NULL THEN 0 ELSE 1 END
            + CASE WHEN {one}.relative_true_shooting_pct - {other}.relative_true_shooting_pct IS NULL THEN 0 ELSE 1 END
            + CASE WHEN {one}.relative_minutes_per_game - {other}.relative_minutes_per_game IS NULL THEN 0 ELSE 1 END
        )
END
