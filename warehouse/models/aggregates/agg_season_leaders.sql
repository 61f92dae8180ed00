-- about: One row per season of a league, part of season, category, basis and player among the first fifty.
-- key: league, season_year, season_type, category, basis, player_id
-- checks: unique
-- reads: agg_player_seasons, agg_team_seasons, leader_rules, game_sides, ref_seasons, agg_season_parts
-- Who qualifies says leader_rules. A part of a season has leaders where it has (almost) all its box scores: of the games
-- that it had if it is over, of those so far if not; and the lines of all players in them, of whom each team has five at least.
WITH parts AS (
    SELECT
        league,
        season_year,
        season_type,
        max(box_scores) AS most_box_scores,
        sum(box_scores) AS box_scores,
        sum(games_played) AS games_played
    FROM agg_team_seasons
    GROUP BY league, season_year, season_type
),

newest AS (
    SELECT max(game_date) AS game_date
    FROM game_sides
),

player_lines AS (
    SELECT
        league,
        season_year,
        season_type,
        sum(games_played) AS player_lines
    FROM agg_player_seasons
    WHERE row_scope = 'season_total'
    GROUP BY league, season_year, season_type
),

seasons AS (
    SELECT
        parts.league,
        parts.season_year,
        parts.season_type,
        parts.most_box_scores
    FROM parts
    INNER JOIN ref_seasons AS known ON parts.league = known.league AND parts.season_year = known.season_year
    INNER JOIN player_lines AS players
        ON
            parts.league = players.league
            AND parts.season_year = players.season_year
            AND parts.season_type = players.season_type
    CROSS JOIN newest
    WHERE
        100 * parts.box_scores >= 95 * parts.games_played
        AND 100 * players.player_lines >= 5 * 95 * parts.box_scores
        AND (
            parts.season_type <> 'REGULAR'
            OR newest.game_date < known.end_date
            OR 100 * parts.box_scores >= 95 * 2 * known.expected_games
        )
),

quantities AS (
    SELECT
        players.league,
        players.season_year,
        players.season_type,
        players.player_id,
        players.team_id,
        players.games_played,
        categories.category,
        categories.basis,
        categories.games,
        categories.of_games,
        categories.minimum_amount,
        categories.counts_missing_games,
        categories.is_league_rule,
        10 * categories.rule_number
        + CASE players.season_type
            WHEN 'REGULAR' THEN 1
            WHEN 'PLAYOFF' THEN 2
            WHEN 'PLAY_IN' THEN 3
            WHEN 'CUP_FINAL' THEN 4
            WHEN 'PRESEASON' THEN 5
            ELSE 6
        END AS board,
        teams.box_scores AS team_games,
        -- What an amount is asked of: the own team's games, or the games of the last two teams in the playoffs.
        CASE WHEN players.season_type = 'REGULAR' THEN teams.box_scores ELSE seasons.most_box_scores END AS season_games,
        @leader_numerator(players, categories.category) AS numerator,
        @leader_denominator(players, categories.category, categories.basis) AS denominator,
        -- What the minimum is asked of, fifty times: shots made for a share, the quantity itself for the rest.
        50 * CASE
            WHEN categories.category IN ('field_goal_pct', 'effective_field_goal_pct') THEN players.field_goals_made
            WHEN categories.category = 'three_point_pct' THEN players.three_pointers_made
            WHEN categories.category = 'free_throw_pct' THEN players.free_throws_made
            WHEN categories.category = 'points' THEN players.points
            WHEN categories.category = 'rebounds' THEN players.rebounds
            WHEN categories.category = 'assists' THEN players.assists
            WHEN categories.category = 'steals' THEN players.steals
            WHEN categories.category = 'blocks' THEN players.blocks
            WHEN categories.category = 'minutes_played' THEN players.minutes_played
            ELSE 0
        END
        + CASE
            WHEN categories.category = 'true_shooting_pct'
                THEN 50 * players.field_goals_attempted + 22 * players.free_throws_attempted
            ELSE 0
        END AS amount
    FROM agg_player_seasons AS players
    INNER JOIN seasons
        ON
            players.league = seasons.league
            AND players.season_year = seasons.season_year
            AND players.season_type = seasons.season_type
    INNER JOIN agg_team_seasons AS teams
        ON
            players.team_id = teams.team_id
            AND players.season_year = teams.season_year
            AND players.season_type = teams.season_type
    INNER JOIN leader_rules AS categories
        ON players.league = categories.league AND players.season_year = categories.season_year
    WHERE players.row_scope = 'season_total'
),

-- A player of whom the quantity is not known has no place, though he might be the first: 1 where it is known of all.
known_quantities AS (
    SELECT
        league,
        season_year,
        season_type,
        CASE WHEN count(games_played) = count(*) THEN 1 END AS games_played,
        CASE WHEN count(minutes_played) = count(*) THEN 1 END AS minutes_played,
        @each_count(CASE WHEN count(this_count) = count(*) THEN 1 END AS this_count),
        CASE WHEN count(double_doubles) = count(*) THEN 1 END AS double_doubles,
        CASE WHEN count(triple_doubles) = count(*) THEN 1 END AS triple_doubles
    FROM agg_player_seasons
    WHERE row_scope = 'season_total'
    GROUP BY league, season_year, season_type
),

judged AS (
    SELECT
        quantities.*,
        CASE
            WHEN amount * 82 >= 50 * minimum_amount * season_games THEN TRUE
            WHEN games_played * of_games >= games * team_games THEN TRUE
            ELSE FALSE
        END AS is_qualified,
        -- The average with the missing games counted as zeros, in billionths.
        CASE
            WHEN counts_missing_games
                THEN @integer_quotient(
                    numerator * CAST(1000000000 AS BIGINT), @integer_quotient(games * team_games + of_games - 1, of_games)
                )
        END AS average_of_required
    FROM quantities
    WHERE numerator > 0 AND denominator > 0
),

best AS (
    SELECT
        board,
        max(@integer_quotient(numerator * CAST(1000000000 AS BIGINT), denominator)) AS average
    FROM judged
    WHERE is_qualified
    GROUP BY board
),

qualified AS (
    SELECT
        judged.*,
        rank() OVER (
            PARTITION BY judged.board
            ORDER BY @integer_quotient(judged.numerator * CAST(1000000000 AS BIGINT), judged.denominator) DESC
        ) AS place
    FROM judged
    LEFT JOIN best ON judged.board = best.board
    WHERE judged.is_qualified OR judged.average_of_required > best.average
)

SELECT
    qualified.league,
    qualified.season_year,
    qualified.season_type, -- PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF.
    qualified.category, -- points, rebounds, assists, steals, blocks, minutes, field_goal_pct, three_point_pct, free_throw_pct and so on.
    qualified.basis, -- `per_game`, `total`, or `rate` for percentages.
    CAST(qualified.place AS INTEGER) AS rank, -- NOT NULL; Place; tied players share it.
    qualified.player_id, -- The player: `dim_players.player_id`.
    qualified.team_id, -- The team of the player's last game of that season.
    CAST(
        @leader_value(qualified.numerator, qualified.denominator, qualified.basis) AS DECIMAL(10,3)
    ) AS value, -- NOT NULL; The total, the average a game to one place, or the share to three places.
    qualified.games_played, -- NOT NULL; Games in which the player was on court.
    parts.is_complete
    AND @leader_numerator(known, qualified.category) IS NOT NULL
    AND @leader_denominator(known, qualified.category, qualified.basis) IS NOT NULL AS is_complete, -- True where all games of that part of the season count, and the quantity of every player is known.
    qualified.is_league_rule
FROM qualified
INNER JOIN agg_season_parts AS parts
    ON
        qualified.league = parts.league
        AND qualified.season_year = parts.season_year
        AND qualified.season_type = parts.season_type
INNER JOIN known_quantities AS known
    ON
        qualified.league = known.league
        AND qualified.season_year = known.season_year
        AND qualified.season_type = known.season_type
WHERE qualified.place <= 50
ORDER BY
    qualified.season_year,
    qualified.league,
    qualified.season_type,
    qualified.category,
    qualified.basis,
    qualified.place,
    qualified.player_id
