-- about: The first of a team's players of all seasons in a category, by the sum of their stints or the average a game.
-- reads: agg_player_seasons
-- parameters: team_id BIGINT, season_type VARCHAR, category VARCHAR, basis VARCHAR, limit BIGINT
-- names: player_slug, player_name
-- An average asks for 100 games with the team, in the playoffs for 10; a share for 200 field goals, 100 free throws or 50 three-pointers made, in the
-- playoffs for a tenth.
WITH sums AS (
    SELECT
        player_id,
        count(*)::INTEGER AS seasons,
        sum(games_played) AS games_played,
        bool_and(is_complete) AS is_complete,
        @complete_sum(minutes_played) AS minutes_played,
        @each_count(@complete_sum(this_count) AS this_count),
        @complete_sum(double_doubles) AS double_doubles,
        @complete_sum(triple_doubles) AS triple_doubles
    FROM agg_player_seasons
    WHERE team_id = $team_id
        AND season_type = $season_type
        AND row_scope = 'stint'
    GROUP BY player_id
),
quantities AS (
    SELECT
        s.player_id,
        s.seasons,
        s.games_played::INTEGER AS games_played,
        s.is_complete,
        @leader_numerator(s, $category) AS numerator,
        @leader_denominator(s, $category, $basis) AS denominator,
        CASE
            WHEN $basis = 'total' THEN TRUE
            WHEN $basis = 'per_game' THEN s.games_played >= CASE WHEN $season_type = 'PLAYOFF' THEN 10 ELSE 100 END
            WHEN $category = 'three_point_pct' THEN s.three_pointers_made >= CASE WHEN $season_type = 'PLAYOFF' THEN 5 ELSE 50 END
            WHEN $category = 'free_throw_pct' THEN s.free_throws_made >= CASE WHEN $season_type = 'PLAYOFF' THEN 10 ELSE 100 END
            ELSE s.field_goals_made >= CASE WHEN $season_type = 'PLAYOFF' THEN 20 ELSE 200 END
        END AS is_qualified
    FROM sums AS s
)
SELECT
    rank() OVER (ORDER BY @integer_quotient((numerator * 1000000000)::HUGEINT, denominator::HUGEINT) DESC)::INTEGER AS rank,
    player_id,
    @leader_value(numerator, denominator, $basis)::DOUBLE AS value,
    games_played,
    seasons,
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
