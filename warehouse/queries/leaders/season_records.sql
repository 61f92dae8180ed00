-- about: The best seasons of all in a category, of those who qualified in theirs: of a league, or of all of them (ALL).
-- reads: agg_season_leaders
-- parameters: league VARCHAR, season_type VARCHAR, category VARCHAR, basis VARCHAR, limit BIGINT
-- names: player_slug, player_name, team_abbreviation
-- The first fifty of all seasons are among the first fifty of each; no more are right.
SELECT
    rank() OVER (ORDER BY value DESC)::INTEGER AS rank,
    player_id,
    league,
    season_year,
    team_id,
    value::DOUBLE AS value,
    games_played,
    is_complete,
    is_league_rule
FROM agg_season_leaders
WHERE season_type = $season_type
    AND category = $category
    AND basis = $basis
    AND ($league = 'ALL' OR @counted_league(league) = $league)
ORDER BY
    rank,
    season_year,
    league,
    player_id
LIMIT least($limit, 50);
