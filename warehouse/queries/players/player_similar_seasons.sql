-- about: To each regular season of a player the five seasons of others at the same age that are most like it, by the ten numbers of their profiles.
-- reads: agg_player_profiles, agg_player_seasons
-- parameters: player_id BIGINT
-- names: similar_player_slug, similar_player_name
-- Seasons with at least 500 minutes; similarity is 100 where all ten numbers are the same, and 61 where they are a standard deviation apart.
WITH compared AS (
    SELECT
        own.league,
        own.season_year,
        own.age,
        other.player_id,
        other.league AS other_league,
        other.season_year AS other_season_year,
        @distance_of_profiles(own, other) AS distance
    FROM agg_player_profiles AS own
    INNER JOIN agg_player_profiles AS other ON other.age = own.age AND other.player_id <> own.player_id
    WHERE own.player_id = $player_id
),
ranked AS (
    SELECT
        *,
        row_number() OVER (
            PARTITION BY league, season_year
            ORDER BY distance, other_season_year DESC, player_id
        ) AS rank
    FROM compared
    WHERE distance IS NOT NULL
)
SELECT
    r.league,
    r.season_year,
    r.age,
    r.rank::INTEGER AS rank,
    round(100 * exp(-r.distance / 2), 1) AS similarity,
    r.player_id AS similar_player_id,
    r.other_league AS similar_league,
    r.other_season_year AS similar_season_year,
    string_split(s.teams, ',') AS team_abbreviations,
    s.games_played,
    @average_to_tenths(s.minutes_played, s.games_played)::DOUBLE AS minutes_per_game,
    @average_to_tenths(s.points, s.games_played)::DOUBLE AS points_per_game,
    @average_to_tenths(s.rebounds, s.games_played)::DOUBLE AS rebounds_per_game,
    @average_to_tenths(s.assists, s.games_played)::DOUBLE AS assists_per_game
FROM ranked AS r
INNER JOIN agg_player_seasons AS s
    ON s.player_id = r.player_id
    AND s.league = r.other_league
    AND s.season_year = r.other_season_year
    AND s.season_type = 'REGULAR'
    AND s.row_scope = 'season_total'
WHERE r.rank <= 5
ORDER BY
    r.season_year,
    r.league,
    r.rank;
