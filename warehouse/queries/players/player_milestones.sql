-- about: When a player's career reached round sums, such as 10,000 points: the season, and the game where the games of the season are here.
-- reads: agg_player_careers, agg_player_seasons, agg_season_parts, dim_players, fact_player_gamelogs
-- parameters: player_id BIGINT
-- What he had before is the sum of the seasons before, printed or not. Where one of them may be missing, nobody can tell.
WITH steps AS (
    SELECT *
    FROM (
        VALUES
        ('games_played', 100), ('points', 1000), ('rebounds', 1000), ('assists', 1000), ('steals', 500), ('blocks', 500),
        ('three_pointers_made', 500), ('field_goals_made', 1000), ('free_throws_made', 1000), ('triple_doubles', 50)
    ) AS s (category, step)
),
seasons AS (
    SELECT
        s.season_year,
        steps.category,
        steps.step,
        sum(@leader_numerator(s, steps.category)) AS amount,
        count(*) = count(@leader_numerator(s, steps.category)) AND bool_and(s.is_complete) AS is_known
    FROM agg_player_seasons AS s
    CROSS JOIN steps
    WHERE s.player_id = $player_id
        AND s.season_type = 'REGULAR'
        AND s.row_scope = 'season_total'
    GROUP BY s.season_year, steps.category, steps.step
),
-- Seasons of his career of which all lines are here, and those that he has a line of.
years AS (
    SELECT season_year FROM seasons
    UNION
    SELECT p.season_year
    FROM agg_season_parts AS p
    WHERE p.season_type = 'REGULAR'
    GROUP BY p.season_year
    HAVING bool_and(p.is_complete)
),
sums AS (
    SELECT
        s.*,
        p.debut_year,
        sum(s.amount) OVER before AS amount_before,
        coalesce(bool_and(s.is_known) OVER before, TRUE) AS is_known_before,
        (
            SELECT count(*)
            FROM years
            WHERE years.season_year BETWEEN p.debut_year AND s.season_year
        ) = s.season_year - p.debut_year + 1 AS has_every_season
    FROM seasons AS s
    CROSS JOIN dim_players AS p
    WHERE p.player_id = $player_id
        AND EXISTS (
            SELECT 1
            FROM agg_player_careers AS c
            WHERE c.player_id = $player_id
                AND c.season_type = 'REGULAR'
                AND c.league = 'ALL'
                AND (c.is_complete OR c.missing_seasons IS NOT NULL)
        )
    WINDOW before AS (
        PARTITION BY s.category ORDER BY s.season_year ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    )
),
reached AS (
    SELECT
        category,
        season_year,
        coalesce(amount_before, 0) AS amount_before,
        step * unnest(range((coalesce(amount_before, 0) // step + 1)::BIGINT, ((coalesce(amount_before, 0) + amount) // step + 1)::BIGINT)) AS milestone
    FROM sums
    WHERE is_known_before
        AND is_known
        AND has_every_season
),
games AS (
    SELECT
        l.season_year,
        l.game_id,
        l.game_date,
        steps.category,
        sum(
            CASE steps.category
                WHEN 'games_played' THEN 1
                WHEN 'triple_doubles' THEN CASE WHEN @tens_of_line(l) >= 3 THEN 1 ELSE 0 END
                ELSE @line_amount(l, steps.category)
            END
        ) OVER (PARTITION BY steps.category, l.season_year ORDER BY l.game_date, l.game_id) AS amount_so_far
    FROM fact_player_gamelogs AS l
    INNER JOIN agg_season_parts AS p
        ON p.league = l.league AND p.season_year = l.season_year AND p.season_type = l.season_type AND p.has_all_games
    CROSS JOIN steps
    WHERE l.player_id = $player_id
        AND l.season_type = 'REGULAR'
)
SELECT
    r.category,
    r.milestone::INTEGER AS milestone,
    r.season_year,
    arg_min(g.game_id, (g.game_date, g.game_id)) AS game_id,
    min(g.game_date) AS game_date
FROM reached AS r
LEFT JOIN games AS g
    ON g.category = r.category
    AND g.season_year = r.season_year
    AND g.amount_so_far + r.amount_before >= r.milestone
GROUP BY r.category, r.milestone, r.season_year
ORDER BY
    r.category,
    r.milestone;
