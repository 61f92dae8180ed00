-- about: The ten players whose careers are most like a player's: by the ten numbers of the profiles of their seasons, and by how long they played.
-- reads: agg_career_profiles, agg_player_careers
-- parameters: player_id BIGINT
-- names: player_slug, player_name, position
-- Of regular seasons with at least 500 minutes, weighed by them; careers of 2,000 such minutes. The minutes count as one more number,
-- in powers of e; similarity is 100 where all eleven are the same.
WITH compared AS (
    SELECT
        other.player_id,
        other.first_season_year,
        other.last_season_year,
        (10 * @distance_of_profiles(own, other) + power(ln(own.minutes_played / other.minutes_played), 2)) / 11 AS distance
    FROM agg_career_profiles AS own
    INNER JOIN agg_career_profiles AS other ON other.player_id <> own.player_id
    WHERE own.player_id = $player_id
),
nearest AS (
    SELECT *
    FROM compared
    WHERE distance IS NOT NULL
    ORDER BY
        distance,
        player_id
    LIMIT 10
)
SELECT
    (row_number() OVER (ORDER BY r.distance, r.player_id))::INTEGER AS rank,
    r.player_id,
    round(100 * exp(-r.distance / 2), 1) AS similarity,
    r.first_season_year,
    r.last_season_year,
    c.games_played,
    @average_to_tenths(c.points, c.games_played)::DOUBLE AS points_per_game,
    @average_to_tenths(c.rebounds, c.games_played)::DOUBLE AS rebounds_per_game,
    @average_to_tenths(c.assists, c.games_played)::DOUBLE AS assists_per_game
FROM nearest AS r
LEFT JOIN agg_player_careers AS c
    ON c.player_id = r.player_id AND c.season_type = 'REGULAR' AND c.league = 'ALL'
ORDER BY rank;
