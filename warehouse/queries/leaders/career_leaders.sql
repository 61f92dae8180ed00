-- about: The first of all careers in a category: of a league, or of all of them (ALL); of everybody, or of who plays still or does no more.
-- reads: agg_player_careers, dim_players
-- parameters: league VARCHAR, season_type VARCHAR, category VARCHAR, basis VARCHAR, is_active BOOLEAN, limit BIGINT
-- names: player_slug, player_name
-- Who qualifies says rules_of_careers. A career that is not complete has its sum so far, and says so.
WITH rules AS (
    SELECT
        max(minimum) FILTER (WHERE minimum_of = 'games_played') AS games_played,
        max(minimum) FILTER (WHERE minimum_of = 'points') AS points,
        max(minimum) FILTER (WHERE minimum_of = 'field_goals_made') AS field_goals_made,
        max(minimum) FILTER (WHERE minimum_of = 'free_throws_made') AS free_throws_made,
        max(minimum) FILTER (WHERE minimum_of = 'three_pointers_made') AS three_pointers_made
    FROM @rules_of_careers($season_type) AS rules
    WHERE basis = $basis
        AND (category IS NULL OR category = $category)
),
quantities AS (
    SELECT
        c.player_id,
        c.seasons,
        c.games_played,
        c.is_complete,
        p.is_active,
        @leader_numerator(c, $category) AS numerator,
        @leader_denominator(c, $category, $basis) AS denominator,
        $basis = 'total'
        OR coalesce(c.games_played >= r.games_played, FALSE)
        OR coalesce(c.points >= r.points, FALSE)
        OR coalesce(c.field_goals_made >= r.field_goals_made, FALSE)
        OR coalesce(c.free_throws_made >= r.free_throws_made, FALSE)
        OR coalesce(c.three_pointers_made >= r.three_pointers_made, FALSE) AS is_qualified
    FROM agg_player_careers AS c
    INNER JOIN dim_players AS p ON p.player_id = c.player_id
    CROSS JOIN rules AS r
    WHERE c.league = $league
        AND c.season_type = $season_type
        AND ($is_active::BOOLEAN IS NULL OR p.is_active = $is_active)
)
SELECT
    rank() OVER (ORDER BY @integer_quotient(numerator * 1000000000::BIGINT, denominator) DESC)::INTEGER AS rank,
    player_id,
    @leader_value(numerator, denominator, $basis)::DOUBLE AS value,
    games_played,
    seasons,
    is_active,
    is_complete
FROM quantities
WHERE is_qualified
    AND numerator > 0
    AND denominator > 0
ORDER BY
    rank,
    games_played,
    player_id
LIMIT $limit;
