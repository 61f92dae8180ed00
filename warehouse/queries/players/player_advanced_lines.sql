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
        s.league,
        s.season_year,
        'REGULAR' AS season_type,
        'season_total' AS row_scope,
        CASE WHEN t.team_count = 1 THEN t.team_id END AS team_id,
        date_sub('year', who.birth_date, make_date(s.season_year, 2, 1))::INTEGER AS age,
        NULL::VARCHAR AS position,
        s.games_played,
        s.games_started,
        s.minutes_played::INTEGER AS minutes_played,
        NULL::DOUBLE AS player_efficiency_rating,
        s.true_shooting_pct,
        s.three_point_attempt_rate,
        s.free_throw_attempt_rate,
        s.offensive_rebound_pct,
        s.defensive_rebound_pct,
        s.rebound_pct,
        s.assist_pct,
        s.steal_pct,
        s.block_pct,
        s.turnover_pct,
        s.usage_pct,
        NULL::DOUBLE AS offensive_win_shares,
        NULL::DOUBLE AS defensive_win_shares,
        NULL::DOUBLE AS win_shares,
        NULL::DOUBLE AS win_shares_per_48,
        NULL::DOUBLE AS offensive_box_plus_minus,
        NULL::DOUBLE AS defensive_box_plus_minus,
        NULL::DOUBLE AS box_plus_minus,
        NULL::DOUBLE AS value_over_replacement,
        FALSE AS is_printed
    FROM agg_player_stats AS s
    INNER JOIN agg_player_seasons AS t
        ON t.player_id = s.player_id
        AND t.league = s.league
        AND t.season_year = s.season_year
        AND t.season_type = 'REGULAR'
        AND t.row_scope = 'season_total'
    LEFT JOIN dim_players AS who ON who.player_id = s.player_id
    WHERE s.player_id = $player_id
        AND s.basis = 'advanced'
        AND NOT EXISTS (
            SELECT 1
            FROM printed
            WHERE printed.league = s.league
                AND printed.season_year = s.season_year
                AND printed.season_type = 'REGULAR'
                AND printed.games_played >= s.games_played
        )
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
