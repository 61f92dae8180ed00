-- about: A player's seasons in advanced numbers, oldest first: as pages print them, and of regular seasons without a print the rates that sums tell.
-- reads: agg_player_seasons, agg_player_stats, bref.player_season_advanced, dim_players
-- parameters: player_id BIGINT
-- names: team_abbreviation
WITH told AS (
    SELECT
        line.*,
        @newest_lines(line)
    FROM bref.player_season_advanced AS line
    WHERE line.player_id = $player_id
),
printed AS (
    SELECT
        @player_line_head(line),
        line.minutes_played AS minutes_played,
        line.player_efficiency_rating,
        line.true_shooting_pct,
        line.three_point_attempt_rate,
        line.free_throw_attempt_rate,
        line.offensive_rebound_pct,
        line.defensive_rebound_pct,
        line.rebound_pct,
        line.assist_pct,
        line.steal_pct,
        line.block_pct,
        line.turnover_pct,
        line.usage_pct,
        line.offensive_win_shares,
        line.defensive_win_shares,
        line.win_shares,
        line.win_shares_per_48,
        line.offensive_box_plus_minus,
        line.defensive_box_plus_minus,
        line.box_plus_minus,
        line.value_over_replacement,
        TRUE AS is_printed
    FROM told AS line
    WHERE line.choice = 1
),
estimated AS (
    SELECT
        @estimated_line_head(sums, season),
        NULL::DOUBLE AS player_efficiency_rating,
        sums.true_shooting_pct,
        sums.three_point_attempt_rate,
        sums.free_throw_attempt_rate,
        sums.offensive_rebound_pct,
        sums.defensive_rebound_pct,
        sums.rebound_pct,
        sums.assist_pct,
        sums.steal_pct,
        sums.block_pct,
        sums.turnover_pct,
        sums.usage_pct,
        NULL::DOUBLE AS offensive_win_shares,
        NULL::DOUBLE AS defensive_win_shares,
        NULL::DOUBLE AS win_shares,
        NULL::DOUBLE AS win_shares_per_48,
        NULL::DOUBLE AS offensive_box_plus_minus,
        NULL::DOUBLE AS defensive_box_plus_minus,
        NULL::DOUBLE AS box_plus_minus,
        NULL::DOUBLE AS value_over_replacement,
        FALSE AS is_printed
    FROM @seasons_without_print('advanced')
)
SELECT *
FROM (
    SELECT * FROM printed
    UNION ALL
    SELECT * FROM estimated
)
ORDER BY
    season_year,
    league,
    season_type DESC,
    row_scope,
    team_id
LIMIT 300;
