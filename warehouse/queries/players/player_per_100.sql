-- about: A player's seasons per 100 possessions of his team, oldest first: as pages print them, and of regular seasons without a print as estimated from the sums.
-- reads: agg_player_seasons, agg_player_stats, bref.player_season_averages, dim_players
-- parameters: player_id BIGINT
-- names: team_abbreviation
WITH told AS (
    SELECT
        line.*,
        @newest_lines(line)
    FROM bref.player_season_averages AS line
    WHERE line.player_id = $player_id
        AND line.basis = 'PER_100_POSSESSIONS'
),
printed AS (
    SELECT
        @player_line_head(line),
        line.season_minutes_played AS minutes_played,
        line.field_goals_made,
        line.field_goals_attempted,
        line.three_pointers_made,
        line.three_pointers_attempted,
        line.free_throws_made,
        line.free_throws_attempted,
        line.offensive_rebounds,
        line.defensive_rebounds,
        line.rebounds,
        line.assists,
        line.steals,
        line.blocks,
        line.turnovers,
        line.personal_fouls,
        line.points,
        line.offensive_rating,
        line.defensive_rating,
        TRUE AS is_printed
    FROM told AS line
    WHERE line.choice = 1
),
estimated AS (
    SELECT
        @estimated_line_head(sums, season),
        sums.field_goals_made,
        sums.field_goals_attempted,
        sums.three_pointers_made,
        sums.three_pointers_attempted,
        sums.free_throws_made,
        sums.free_throws_attempted,
        sums.offensive_rebounds,
        sums.defensive_rebounds,
        sums.rebounds,
        sums.assists,
        sums.steals,
        sums.blocks,
        sums.turnovers,
        sums.personal_fouls,
        sums.points,
        NULL::DOUBLE AS offensive_rating,
        NULL::DOUBLE AS defensive_rating,
        FALSE AS is_printed
    FROM @seasons_without_print('per_100')
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
