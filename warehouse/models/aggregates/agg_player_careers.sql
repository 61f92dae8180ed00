-- about: One row per player, part of season and league that it counts for, and one over all leagues (ALL), of the seasons of the artifact. A sum is NULL unless every season has the number.
-- key: player_id, season_type, league
-- checks: unique
-- reads: agg_player_seasons
WITH seasons AS (
    SELECT
        totals.*,
        @counted_league(league) AS counted_league
    FROM agg_player_seasons AS totals
    WHERE row_scope = 'season_total'
    UNION ALL
    SELECT
        totals.*,
        'ALL' AS counted_league
    FROM agg_player_seasons AS totals
    WHERE row_scope = 'season_total'
)

SELECT
    player_id, -- The player: `dim_players.player_id`.
    counted_league AS league, -- NOT NULL; NBA with the BAA, ABA, or ALL for the sum over the leagues.
    season_type, -- PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF.
    CAST(count(*) AS INTEGER) AS seasons, -- NOT NULL; … with a game.
    min(season_year) AS first_season_year, -- NOT NULL; The first of them.
    max(season_year) AS last_season_year, -- NOT NULL; The last of them.
    CAST(sum(games_played) AS INTEGER) AS games_played, -- NOT NULL; Games in which the player was on court.
    CAST(@complete_sum(games_started) AS INTEGER) AS games_started, -- Games that the player started; NULL unless the sources say it of all.
    CAST(@complete_sum(wins) AS INTEGER) AS wins, -- NULL; Games of those that the team won; NULL unless all seasons have them.
    CAST(@complete_sum(minutes_played) AS INTEGER) AS minutes_played, -- Minutes summed over the games; NULL unless all have them.
    CAST(@complete_sum(seconds_played) AS INTEGER) AS seconds_played, -- Seconds summed over the games; NULL unless all have them.
    @each_count(CAST(@complete_sum(this_count) AS INTEGER) AS this_count),
    CAST(@complete_sum(plus_minus) AS INTEGER) AS plus_minus, -- Plus/minus summed over the games; NULL unless all have it.
    CAST(@complete_sum(double_doubles) AS INTEGER) AS double_doubles, -- NULL; …; NULL unless all seasons have them.
    CAST(@complete_sum(triple_doubles) AS INTEGER) AS triple_doubles -- NULL; Games with ten or more in three of them; NULL unless all seasons have them.
FROM seasons
GROUP BY player_id, counted_league, season_type
ORDER BY player_id, season_type, counted_league
