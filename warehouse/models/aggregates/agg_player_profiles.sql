-- about: One row per player and regular season with at least 500 minutes: what he did against the league of that season, in ten numbers.
-- key: player_id, league, season_year
-- checks: unique, known(player_id, dim_players)
-- reads: agg_player_seasons, dim_players
-- runs: duckdb
-- Each number is told in standard deviations from the mean of all players with so many minutes in that league and season, so that
-- seasons of all times can be compared; it is NULL where it was not recorded, and where nobody had one.
WITH lines AS (
    SELECT
        player_id,
        league,
        season_year,
        minutes_played,
        CAST(points AS DOUBLE) / minutes_played AS points,
        CAST(rebounds AS DOUBLE) / minutes_played AS rebounds,
        CAST(assists AS DOUBLE) / minutes_played AS assists,
        CAST(steals AS DOUBLE) / minutes_played AS steals,
        CAST(blocks AS DOUBLE) / minutes_played AS blocks,
        CAST(turnovers AS DOUBLE) / minutes_played AS turnovers,
        CAST(three_pointers_made AS DOUBLE) / minutes_played AS three_pointers_made,
        CAST(free_throws_attempted AS DOUBLE) / minutes_played AS free_throws_attempted,
        CAST(points AS DOUBLE) / nullif(2 * field_goals_attempted + 0.88 * free_throws_attempted, 0) AS true_shooting_pct,
        CAST(minutes_played AS DOUBLE) / games_played AS minutes_per_game
    FROM agg_player_seasons
    WHERE row_scope = 'season_total' AND season_type = 'REGULAR' AND minutes_played >= 500
),

means AS (
    SELECT
        league,
        season_year,
        avg(points) AS points,
        nullif(stddev_samp(points), 0) AS points_deviation,
        avg(rebounds) AS rebounds,
        nullif(stddev_samp(rebounds), 0) AS rebounds_deviation,
        avg(assists) AS assists,
        nullif(stddev_samp(assists), 0) AS assists_deviation,
        avg(steals) AS steals,
        nullif(stddev_samp(steals), 0) AS steals_deviation,
        avg(blocks) AS blocks,
        nullif(stddev_samp(blocks), 0) AS blocks_deviation,
        avg(turnovers) AS turnovers,
        nullif(stddev_samp(turnovers), 0) AS turnovers_deviation,
        avg(three_pointers_made) AS three_pointers_made,
        nullif(stddev_samp(three_pointers_made), 0) AS three_pointers_made_deviation,
        avg(free_throws_attempted) AS free_throws_attempted,
        nullif(stddev_samp(free_throws_attempted), 0) AS free_throws_attempted_deviation,
        avg(true_shooting_pct) AS true_shooting_pct,
        nullif(stddev_samp(true_shooting_pct), 0) AS true_shooting_pct_deviation,
        avg(minutes_per_game) AS minutes_per_game,
        nullif(stddev_samp(minutes_per_game), 0) AS minutes_per_game_deviation
    FROM lines
    GROUP BY league, season_year
)

SELECT
    lines.player_id,
    lines.league,
    lines.season_year,
    date_sub('year', players.birth_date, make_date(lines.season_year, 2, 1))::INTEGER AS age, -- NULL
    lines.minutes_played, -- NOT NULL
    @relative_amount(points) AS relative_points,
    @relative_amount(rebounds) AS relative_rebounds,
    @relative_amount(assists) AS relative_assists,
    @relative_amount(steals) AS relative_steals,
    @relative_amount(blocks) AS relative_blocks,
    @relative_amount(turnovers) AS relative_turnovers,
    @relative_amount(three_pointers_made) AS relative_three_pointers_made,
    @relative_amount(free_throws_attempted) AS relative_free_throws_attempted,
    @relative_amount(true_shooting_pct) AS relative_true_shooting_pct,
    @relative_amount(minutes_per_game) AS relative_minutes_per_game
FROM lines
INNER JOIN means ON lines.league = means.league AND lines.season_year = means.season_year
INNER JOIN dim_players AS players ON lines.player_id = players.player_id
ORDER BY
    age,
    lines.season_year,
    lines.league,
    lines.player_id
