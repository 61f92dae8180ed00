-- about: How much of a player's career is here, by part of the season and league that it counts for.
-- reads: agg_player_careers
-- kept: player_id BIGINT
SELECT
    player_id AS by_player_id,
    season_type,
    league,
    seasons,
    complete_seasons,
    missing_seasons,
    is_complete,
    first_season_year,
    last_season_year
FROM agg_player_careers
ORDER BY
    by_player_id,
    season_type DESC,
    league;
