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
        s.field_goals_made,
        s.field_goals_attempted,
        s.three_pointers_made,
        s.three_pointers_attempted,
        s.free_throws_made,
        s.free_throws_attempted,
        s.offensive_rebounds,
        s.defensive_rebounds,
        s.rebounds,
        s.assists,
        s.steals,
        s.blocks,
        s.turnovers,
        s.personal_fouls,
        s.points,
        NULL::DOUBLE AS offensive_rating,
        NULL::DOUBLE AS defensive_rating,
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
        AND s.basis = 'per_100'
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
