-- about: Which forms of a player's seasons anything is printed of, for links to pages that have something to show.
-- reads: agg_player_stats, bref.player_season_adjusted_shooting, bref.player_season_averages, fact_player_season_play_by_play, fact_player_season_shooting
-- parameters: player_id BIGINT
SELECT
    EXISTS (
        SELECT 1
        FROM bref.player_season_averages AS line
        WHERE line.player_id = $player_id AND line.basis = 'PER_100_POSSESSIONS'
    )
    OR EXISTS (
        SELECT 1
        FROM agg_player_stats AS line
        WHERE line.player_id = $player_id AND line.basis = 'per_100' AND line.points IS NOT NULL
    ) AS has_per_100,
    EXISTS (
        SELECT 1
        FROM bref.player_season_adjusted_shooting AS line
        WHERE line.player_id = $player_id
    ) AS has_adjusted_shooting,
    EXISTS (
        SELECT 1
        FROM fact_player_season_shooting AS line
        WHERE line.player_id = $player_id
    ) AS has_shooting,
    EXISTS (
        SELECT 1
        FROM fact_player_season_play_by_play AS line
        WHERE line.player_id = $player_id
    ) AS has_play_by_play;
