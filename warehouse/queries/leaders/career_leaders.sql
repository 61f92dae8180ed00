-- about: The first of all careers in a category: of a league, or of all of them (ALL); of everybody, or of who plays still or does no more.
-- reads: agg_player_careers, dim_players
-- parameters: league VARCHAR, season_type VARCHAR, category VARCHAR, basis VARCHAR, is_active BOOLEAN, limit BIGINT
-- names: player_slug, player_name
-- An average asks for 400 games, or 10,000 points for that of points, in the playoffs for 25 games or 625 points; a share for 2,000 field goals, 1,200 free
-- throws or 250 three-pointers made, in the playoffs for 150, 100 or 35 (NBA Guide, all-time records). The guide has no true shooting: field goals
-- stand in. What the ABA asked for is not known: the same stands in. A career that is not complete has its sum so far, and says so.
WITH quantities AS (
    SELECT
        c.player_id,
        c.seasons,
        c.games_played,
        c.is_complete,
        p.is_active,
        @leader_numerator(c, $category) AS numerator,
        @leader_denominator(c, $category, $basis) AS denominator,
        CASE
            WHEN $basis = 'total' THEN TRUE
            WHEN $category = 'points' AND $basis = 'per_game'
                THEN c.games_played >= CASE WHEN c.season_type = 'PLAYOFF' THEN 25 ELSE 400 END
                    OR c.points >= CASE WHEN c.season_type = 'PLAYOFF' THEN 625 ELSE 10000 END
            WHEN $basis = 'per_game' THEN c.games_played >= CASE WHEN c.season_type = 'PLAYOFF' THEN 25 ELSE 400 END
            WHEN $category = 'three_point_pct'
                THEN c.three_pointers_made >= CASE WHEN c.season_type = 'PLAYOFF' THEN 35 ELSE 250 END
            WHEN $category = 'free_throw_pct' THEN c.free_throws_made >= CASE WHEN c.season_type = 'PLAYOFF' THEN 100 ELSE 1200 END
            ELSE c.field_goals_made >= CASE WHEN c.season_type = 'PLAYOFF' THEN 150 ELSE 2000 END
        END AS is_qualified
    FROM agg_player_careers AS c
    INNER JOIN dim_players AS p ON p.player_id = c.player_id
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
